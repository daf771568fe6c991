# SPDX-License-Identifier: Apache-2.0
"""A type of a plugin that only the service has: the ordinary command line and console know what to do with it."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import world


class NoteService(world.Service):
    """penstockd with the plugin of the tests."""

    program = "bin/noteserviced"


class NewType(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.service = NoteService(cls.directory / "s", "--demo")
        cls.addClassCleanup(cls.service.stop)
        world.wait_for(lambda: cls.service.call("vm", "count")["count"], 30, "simulated machines")
        (cls.directory / "key").write_text("swordfish")
        cls.note("first", "--priority", "high", "--rating", "3", "--words", "disk", "--words", "slow",
                 "--place", '{"room": "cellar", "shelf": 2}', "--key", f"@{cls.directory}/key")

    @classmethod
    def note(cls, name, *options):
        return cls.service.call("note", "create", name, "--host", "demo-host", *options)["id"]

    def get(self, name):
        return self.service.call("note", "show", name)

    def text(self, *arguments):
        done = subprocess.run([str(world.BUILD / "bin/penstockctl"), "--runtime-dir", str(self.service.directory / "run"),
                               *arguments], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def completed(self, *words):
        done = subprocess.run([str(world.BUILD / "bin/penstockctl"), "__complete", "--runtime-dir",
                               str(self.service.directory / "run"), *words], capture_output=True, text=True, timeout=60)
        return done.stdout.splitlines()

    def test_commands_follow_from_the_description(self):
        help_text = self.text("note", "--help")
        for command in ("list", "query", "show", "watch", "set", "create", "delete", "count", "defaults"):
            self.assertIn(f"  {command} ", help_text)
        options = self.text("note", "create", "--help")
        for option in ("--host HOST", "--priority low|normal|high", "--[no-]pinned", "--limit SIZE", "--dry-run"):
            self.assertIn(option.replace("--dry-run", "--[no-]dry-run"), options)

    def test_a_table_and_details(self):
        table = self.text("note", "list", "--where", "priority = high")
        self.assertIn("first", table)
        self.assertIn("demo-host", table)
        shown = self.text("note", "show", "first")
        self.assertIn("cellar", shown)
        self.assertNotIn("swordfish", shown)
        self.assertEqual(self.service.call("note", "count", "--where", "rating > 5")["count"], 0)
        self.assertEqual([note["name"] for note in self.service.call("note", "query", "name = first")], ["first"])

    def test_queries_are_whole(self):
        for name, rating in (("q1", "1"), ("q2", "2"), ("q3", "2")):
            self.note(name, "--rating", rating)
        names = [note["name"] for note in self.service.call("note", "query", 'name ~ "q*" order by rating desc, name limit 2')]
        self.assertEqual(names, ["q2", "q3"])
        rows = self.service.call("note", "query", 'where name ~ "q*" count by rating')
        self.assertEqual(sorted((row["rating"], row["count"]) for row in rows), [(1, 1), (2, 2)])
        self.assertIn("COUNT", self.text("note", "query", "count by priority"))

    def test_words_are_found_in_all_types(self):
        self.note("needle", "--words", "haystack")
        self.assertEqual([(found["type"], found["name"], found["field"]) for found in self.service.call("search", "HAYst")],
                         [("note", "needle", "words")])
        self.assertEqual([found["name"] for found in self.service.call("search", "needle", "over", "note,", "vm")], ["needle"])
        self.assertEqual(self.service.call("search", "needle", "over", "vm"), [])
        self.assertEqual(self.service.call("search", "swordfish"), [])
        self.assertEqual([found["name"] for found in self.service.call("query", "search haystack")], ["needle"])
        self.assertEqual([note["name"] for note in self.service.call("query", "note where name = needle")], ["needle"])
        self.assertIn("needle", self.text("search", "haystack"))
        self.assertIn("search", self.completed("sea"))
        self.assertIn("note", self.completed("query", "no"))

    def test_set_changes_and_empties(self):
        self.note("change", "--rating", "2")
        self.service.call("note", "set", "change", "rating=4", "pinned=true", "words=a,b", "limit=2MiB", "text=x = y")
        note = self.get("change")
        self.assertEqual([note["rating"], note["pinned"], note["words"], note["limit"], note["text"]],
                         [4, True, ["a", "b"], 2097152, "x = y"])
        self.service.call("note", "set", "change", "rating=", "words=")
        note = self.get("change")
        self.assertIsNone(note["rating"])
        self.assertEqual(note["words"], [])
        for words, field in ((("rating=9",), "rating"), (("host=demo-host", "vm=nothing"), "vm")):
            with self.assertRaises(world.CommandFailed) as caught:
                self.service.call("note", "set", "change", *words)
            self.assertEqual(caught.exception.error.get("error", caught.exception.error).get("field"), field)
        self.assertEqual(self.service.raw("note", "set", "change", "ratin=3").returncode, 2)

    def test_fields_of_its_own_at_other_types(self):
        machine = self.service.objects("vm")[0]["name"]
        self.assertIn("  set ", self.text("vm", "--help"))
        self.assertIn("note.importance=", self.completed("vm", "set", machine, "note.imp"))
        self.service.call("vm", "set", machine, "note.contact=Ada L.", "note.importance=4", 'note.window={"from": 1, "to": 3}')
        shown = self.service.call("vm", "show", machine)
        self.assertEqual([shown["note.contact"], shown["note.importance"], shown["note.window"]], ["Ada L.", 4, {"from": 1, "to": 3}])
        self.assertIn("Ada L.", self.text("vm", "show", machine))
        self.assertIn("Ada L.", self.text("vm", "list", "--columns", "name,note.contact", "--where", "note.importance > 3"))
        self.assertIn(machine, [found["name"] for found in self.service.call("search", "ada")])
        self.service.call("vm", "set", machine, "note.contact=")
        self.assertIsNone(self.service.call("vm", "show", machine)["note.contact"])
        for words, field in (("note.importance=9", "note.importance"), ('note.window={"from": 99}', "note.window.from")):
            with self.assertRaises(world.CommandFailed) as caught:
                self.service.call("vm", "set", machine, words)
            self.assertEqual(caught.exception.error.get("error", caught.exception.error).get("field"), field)
        self.assertEqual(self.service.raw("vm", "set", machine, "memory=2GiB").returncode, 2)

    def test_tags_of_its_own_have_kinds(self):
        machine = self.service.objects("vm")[0]["name"]
        self.service.call("vm", "tag", machine, "priority=12", "tier=gold", "team=a b")
        self.assertEqual(self.service.call("vm", "show", machine)["tags"], {"priority": 12, "tier": "gold", "team": "a b"})
        self.assertIn(machine, self.text("query", "vm where tag.priority > 9"))
        self.assertIn("priority = 12, team = a b, tier = Gold", self.text("vm", "show", machine))
        self.service.call("vm", "tag", machine, "team=")
        self.service.call("vm", "tag", machine, '{"tier": null}')
        self.assertEqual(self.service.call("vm", "show", machine)["tags"], {"priority": 12})
        with self.assertRaises(world.CommandFailed) as caught:
            self.service.call("vm", "tag", machine, "priority=soon")
        self.assertEqual(caught.exception.error.get("error", caught.exception.error).get("field"), "tags.priority")
        self.assertEqual(self.completed("vm", "tag", machine, "pri"), ["priority="])
        self.assertEqual(self.completed("vm", "tag", machine, "tier=g"), ["tier=gold"])
        self.assertIn("tag.priority", self.completed("vm", "list", "--where", "tag.pri"))

    def test_the_question_of_the_beginning(self):
        question = 'vm where state = running and (cpu > 2 or tag.role = "db" or cpu > 0) and nic.network.name ~ "{}*" order by memory desc'
        machines = self.service.call("query", question.format("d"))
        self.assertTrue(machines)
        self.assertTrue(all(nic["network"].startswith("d") for machine in machines for nic in machine["nics"]))
        self.assertEqual(self.service.call("query", question.format("nowhere")), [])

    def test_hosts_can_be_renamed(self):
        self.service.call("host", "set", "demo-host", "name=rack-1")
        try:
            self.assertEqual(self.service.call("host", "show", "rack-1")["name"], "rack-1")
        finally:
            self.service.call("host", "set", "rack-1", "name=demo-host")

    def test_what_is_tried_does_not_happen(self):
        self.note("tried")
        self.assertIn("would be removed: note tried", self.text("note", "delete", "tried", "--dry-run"))
        self.assertEqual(self.get("tried")["name"], "tried")
        self.service.call("note", "delete", "tried")
        self.assertEqual(self.service.raw("note", "show", "tried").returncode, 3)

    def test_completion_knows_names_fields_and_values(self):
        self.assertIn("note", self.completed("no"))
        self.assertIn("set", self.completed("note", "s"))
        self.assertIn("first", self.completed("note", "show", "fi"))
        self.assertIn("--priority", self.completed("note", "create", "--pri"))
        self.assertEqual(self.completed("note", "create", "--priority", "h"), ["high"])
        self.assertEqual(self.completed("note", "set", "first", "prio"), ["priority="])
        self.assertEqual(self.completed("note", "set", "first", "priority", "=", "h"), ["high"])
        self.assertEqual(self.completed("note", "set", "first", "priority=h"), ["priority=high"])
        self.assertIn("demo-host", self.completed("note", "create", "--host", "de"))
        self.assertIn("priority", self.completed("note", "list", "--where", "pri"))
        self.assertEqual(self.completed("note", "list", "--where", "priority = h"), ["priority = high"])
        self.assertIn("rating > 2 and", self.completed("note", "list", "--where", "rating > 2 a"))

    def test_a_watch_tells_of_it(self):
        watch = subprocess.Popen([str(world.BUILD / "bin/penstockctl"), "--json", "--runtime-dir",
                                  str(self.service.directory / "run"), "note", "watch", "--where", "name = watched"],
                                 stdout=subprocess.PIPE, text=True)
        self.addCleanup(watch.stdout.close)
        self.addCleanup(watch.wait)
        self.addCleanup(watch.terminate)
        world.wait_for(lambda: self.service.raw("note", "show", "watched").returncode == 0
                       or self.note("watched"), 10, "a note to watch")
        self.assertIn("watched", watch.stdout.readline())

    def test_the_console_shows_it(self):
        for name, arguments in (("list", ("--open", "note")), ("page", ("--open", "note:first")),
                                ("form", ("--open", "note", "--do", "note.create")),
                                ("edit", ("--open", "note:first", "--do", "note.update")),
                                ("machine", ("--open", f"vm:{self.service.objects('vm')[0]['name']}", "--do", "vm.update")),
                                ("chinese", ("--open", "note:first", "--language", "zh_CN"))):
            picture = self.directory / f"{name}.png"
            done = subprocess.run([str(world.BUILD / "bin/penstock"), "--runtime-dir", str(self.service.directory / "run"),
                                   "--theme", "light", "--size", "1280x800", "--screenshot", str(picture), *arguments],
                                  capture_output=True, text=True, timeout=60,
                                  env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertGreater(picture.stat().st_size, 10000)


if __name__ == "__main__":
    unittest.main()
