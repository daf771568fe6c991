// SPDX-License-Identifier: Apache-2.0
#include "app/client/plugintranslator.h"
#include "app/client/pluginwords.h"
#include "app/client/translatedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// The program's own words.
class OwnWords : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Name") == 0 ? u"名称"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

const QJsonObject words{
    {u"note"_s, QJsonObject{{u"de"_s, QJsonObject{{u"Note"_s, u"Notiz"_s}}},
                            {u"zh"_s, QJsonObject{{u"Note"_s, u"注"_s}, {u"Shelf"_s, u"架号"_s}}},
                            {u"zh_CN"_s, QJsonObject{{u"Note"_s, u"便笺"_s}, {u"Name"_s, u"标题"_s}, {u"It is {what}."_s, u"它是{what}。"_s}}}}}};

} // namespace

/// Words of plugins are in the language of the program where a plugin brings them.
class PluginTranslatorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plugins);
        QCoreApplication::installTranslator(&m_own);
    }

    void knowsWhatItWasTold()
    {
        QCOMPARE(translatedLabel(u"Note"_s), u"Note"_s);
        m_plugins.learn(PluginWords(words, u"zh_CN"_s).all());
        QCOMPARE(translatedLabel(u"Note"_s), u"便笺"_s);
        QCOMPARE(translatedLabel(u"Shelf"_s), u"架号"_s);
        QCOMPARE(translatedLabel(u"Other"_s), u"Other"_s);
        QCOMPARE(translated(Text("It is {what}.", {{u"what"_s, u"x"_s}})), u"它是x。"_s);
    }

    void theProgramsOwnWordsComeFirst()
    {
        QCOMPARE(translatedLabel(u"Name"_s), u"名称"_s);
        QCOMPARE(QCoreApplication::translate("Window", "Note"), u"Note"_s);
    }

    /// In its own descriptions a plugin's words come first; those of others keep theirs.
    void descriptionsAreTranslatedForTheirPlugin()
    {
        const PluginWords chinese(words, u"zh_CN"_s);
        const auto named = [](const QString &name) { return QJsonObject{{u"name"_s, name}, {u"label"_s, u"Name"_s}}; };
        const auto labels = [&](const QString &type) {
            const QJsonObject json = chinese.type({{u"name"_s, type},
                                                   {u"label"_s, u"Note"_s},
                                                   {u"fields"_s, QJsonArray{named(u"name"_s), named(u"note.name"_s)}},
                                                   {u"relations"_s, QJsonArray{QJsonObject{{u"type"_s, u"note"_s}, {u"label"_s, u"Note"_s}}}}});
            return QStringList{json.value("label"_L1).toString(), json.value("fields"_L1)[0]["label"_L1].toString(),
                               json.value("fields"_L1)[1]["label"_L1].toString(), json.value("relations"_L1)[0]["label"_L1].toString()};
        };
        QCOMPARE(labels(u"note"_s), (QStringList{u"便笺"_s, u"标题"_s, u"标题"_s, u"便笺"_s}));
        QCOMPARE(labels(u"vm"_s), (QStringList{u"Note"_s, u"Name"_s, u"标题"_s, u"便笺"_s}));
        QCOMPARE(chinese.method(named(u"note.archive"_s)).value("label"_L1), QJsonValue(u"标题"_s));
        QCOMPARE(chinese.method(named(u"vm.start"_s)).value("label"_L1), QJsonValue(u"Name"_s));
        const QJsonObject update = chinese.method({{u"name"_s, u"vm.update"_s}, {u"parameters"_s, QJsonArray{named(u"name"_s), named(u"note.name"_s)}}});
        QCOMPARE(update.value("parameters"_L1)[0]["label"_L1], QJsonValue(u"Name"_s));
        QCOMPARE(update.value("parameters"_L1)[1]["label"_L1], QJsonValue(u"标题"_s));
        QCOMPARE(PluginWords(words, {}).method(named(u"note.archive"_s)).value("label"_L1), QJsonValue(u"Name"_s));
    }

    void formerWordsAreForgotten()
    {
        m_plugins.learn({});
        QCOMPARE(translatedLabel(u"Note"_s), u"Note"_s);
    }

private:
    PluginTranslator m_plugins;
    OwnWords m_own;
};

QTEST_GUILESS_MAIN(PluginTranslatorTest)
#include "tst_plugintranslator.moc"
