<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Appearance</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb and object</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostVerbs</name>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the inventory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the inventory?</source>
        <translation>
            <numerusform>Remove %n host from the inventory?</numerusform>
            <numerusform>Remove %n hosts from the inventory?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on the host itself: its virtual machines stay there and keep running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCombination</name>
    <message>
        <source>Super (Windows key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text chosen by the client: a repeated call with it has no second effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes every method of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a session with a ticket or the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the control socket; works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the token file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and version of the program that calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canonical name of the kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who caused it; empty when the host did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that belong to this kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: state = running and cpus &gt; 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes the types of objects and their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, or its name where that is unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;next&quot; of the page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition, page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the objects that meet a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition and then tells what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulation (slow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the host is called here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens, underscores and spaces, beginning with a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the hypervisor is reached, for example qemu:///system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service is in contact with the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service tries again to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that can run at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs the virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the hypervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of libvirt on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the processor runs guests itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why hardware acceleration is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the host was last heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the host was added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, by id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to call it here; by default its host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the hypervisor is reached; by default this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to a host and shows what is on it; nothing there changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets a host and its objects here; nothing on the host changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries at once to reach a host again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the image is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the image store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines can be made from an image that is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the disk a guest sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the imported file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied into the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the image was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a qcow2 or raw disk image on the service&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image, by id or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also deletes the file from the image store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a disk image and copies it into the image store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses a file that lies in the image store already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes an image from the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network on its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the network on its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an active network carries traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How traffic leaves the network: nat, route, open, bridge or isolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s bridge behind the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the network becomes active when the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file on its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the disk the guest sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file takes on the host when it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image it is based on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service made the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object it works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps with their state and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the work that is done, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task that holds what this one needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether cancelling has an effect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When work began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the work produced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Desktop console for libvirt hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the service in this directory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to an object, for example vm:web-01:console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the window to this file once it shows its content, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between the content and the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how long it took until the table was painted, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows the table must have for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that everything the program brings along is there, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskVerbs</name>
    <message>
        <source>This task cannot be stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The Penstock service was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “penstockd” is neither beside this one nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Penstock service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not run {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the Penstock service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service was running, so Penstock has started one for you ({program}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Penstock service was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with “penstockd”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Penstock service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepted the connection at {socket} and said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, or restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Penstock service refuses this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open {socket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator for access, or start a service of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at {socket} is not a Penstock service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another runtime directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the Penstock service at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the Penstock service is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has closed the connection or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not ready within ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps ended tasks for a limited time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join conditions with and, or.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply at column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a simpler condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the parenthesis with “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a condition such as: name = web-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in or is null after “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “is null” or “is not null”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate values with commas and close with “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value for “{field}”; words of the language go in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}” (column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early, at column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” at column {column} was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} characters, {limit} are the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a shorter condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character at column {column} has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put texts with special characters in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backslash at column {column} has no meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two backslashes for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted text that starts at column {column} does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with the same quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is a number, but column {column} holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size such as 4GiB or 512MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at column {column} is not a whole number, or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is true or false, but column {column} holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is never “{value}” (column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is a time, but column {column} holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by {operator} (column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use =, !=, in or is null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use =, !=, &lt;, &gt; or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service alone sets this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break at character {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the text in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {position} is a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for “{field}” is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pattern is not a valid expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the author of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this form: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below the smallest value allowed, {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is above the largest value allowed, {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large to be passed on exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a point in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a group of named values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{field}” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to “{method}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds have passed; the work may still be going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the present state before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “{method}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This end of the connection answers no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a method that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one JSON-RPC 2.0 message with named parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters are not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is neither a number nor a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a call nor an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested deeper than {limit} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an object; several calls in one message are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say “jsonrpc”: “2.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, or is older than 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the control socket again for a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not the one of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token file again: it changes when the service starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tickets for consoles have not been used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, is older than 30 seconds, or its session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call vm.openConsole for a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has been watching it since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over, or wait until it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first message must bring a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call vm.openConsole for a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket {path} was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path {path} is too long for a control socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such paths have at most 107 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PENSTOCK_RUNTIME_DIR to a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} may not use this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves {owner}, root, and members of the group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to add this account to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a call with another method or other parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new token for every new call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call method.list for all methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{method}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot listen at {address}, port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime directory {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be made or opened, or is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder above it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than its owner may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that right away with chmod go-w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process {pid} holds {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the running service, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} was not written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is signed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another connection to sign in as someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call session.signIn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in needs either a ticket or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the control socket for a ticket, or read the token file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} calls of this session wait for their answer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session may change {count} things a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{uri}” is not the address of a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver understands this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use qemu:///system for this computer or qemu+ssh://user@host/system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host could not be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not report changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty, too long, or holds a slash or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has another virtual machine named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no such virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 and 16 keys can be pressed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a virtual machine cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s properties could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware acceleration is switched off by a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt on the host offers no hardware acceleration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is being disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is connected again, or check that libvirtd runs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s address is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use qemu:///system, qemu+ssh://user@host/system or qemu+tls://host/system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address may not hold a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file (keyfile=/path) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of connection and the host name do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain TCP connection is not encrypted and not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use qemu+ssh or qemu+tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “{name}” is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the parameter “{name}” is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an absolute path, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the address of a QEMU host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of the kind “{transport}” are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path must be /system or /session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address may not hold a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host did not answer within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that libvirtd on the host responds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the host was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service ended or does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that libvirtd runs on the host. Penstock reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no /dev/kvm: hardware virtualization is switched off or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s KVM is a software substitute (kvm_pvm), under which ordinary guests do not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may not use /dev/kvm. Add its user to the group “kvm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not create virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not run a test program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s KVM did not run a test program within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the host&apos;s libvirt service broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start libvirtd on the host, or correct the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the host or choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has too little free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop another virtual machine or give this one less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not permit this to the service&apos;s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user to the group “libvirt” on the host, or correct the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file it needs does not exist on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back or remove it from the machine&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host refused to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service a key or certificate that the host accepts; passwords are not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s SSH key is not known or has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key and add it to the service&apos;s known_hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another viewer uses this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other viewer or take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network or storage pool it needs is not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on the host, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on the host uses the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other virtual machine or program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine is busy with other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another storage pool of the host uses this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start that pool or choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has one with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine does not exist on the host any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no such network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no such storage pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no such disk file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine&apos;s present state does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not support a setting of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest agent does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that qemu-guest-agent runs in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not accept a value of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold the host&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not asked to shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not powered off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is busy with another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machines of the host could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks of the host could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory must be an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has another file named “{name}” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin {id} cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin it depends on is missing or depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a session can watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer within 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and that libvirt runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the inventory already, as {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host is named {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host {host} was removed from the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next attempt or reconnect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host {host} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with host {host} was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not copied to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system refused to read or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths and their permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be used as an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a qcow2 or raw disk image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its qcow2 version {version} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on another file (a backing file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a copy without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its data in another file or uses unknown features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a qcow2 image nor a raw disk with a boot sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another image is named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file in the image store {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it instead, which copies it into the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {image} was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of {count} objects are based on its file, among them {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete those first, or remove the image from the inventory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no volume {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the service&apos;s database is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another object has this name or identifier already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s database refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and free space of the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another penstockd is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that service, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cursor is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the &quot;next&quot; of the page before, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {type} “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or renamed; list what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} objects named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the id of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has field {field} of {type} in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version of the service that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was stopped while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had begun has been undone; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not undo: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next attempt: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its present step cannot be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmQuestions</name>
    <message>
        <source>Shut down %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n virtual machine(s)?</source>
        <translation>
            <numerusform>Shut down %n virtual machine?</numerusform>
            <numerusform>Shut down %n virtual machines?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its operating system is asked to shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their operating systems are asked to shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restart %n virtual machine(s)?</source>
        <translation>
            <numerusform>Restart %n virtual machine?</numerusform>
            <numerusform>Restart %n virtual machines?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its operating system is asked to restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their operating systems are asked to restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power off %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Power off %n virtual machine(s)?</source>
        <translation>
            <numerusform>Power off %n virtual machine?</numerusform>
            <numerusform>Power off %n virtual machines?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is like pulling the power plug: what has not been written to disk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reset %n virtual machine(s)?</source>
        <translation>
            <numerusform>Reset %n virtual machine?</numerusform>
            <numerusform>Reset %n virtual machines?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is like pressing the reset button: what has not been written to disk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual machine(s)?</source>
        <translation>
            <numerusform>Delete %n virtual machine?</numerusform>
            <numerusform>Delete %n virtual machines?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is removed from its host. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are removed from their hosts. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n disk(s) as well</source>
        <translation>
            <numerusform>Delete %n disk as well</numerusform>
            <numerusform>Delete %n disks as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n disk(s)</source>
        <translation>
            <numerusform>Keep %n disk</numerusform>
            <numerusform>Keep %n disks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VmVerbs</name>
    <message>
        <source>%1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 is not known at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ActionRegistry</name>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works on one object at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the service at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not apply to what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact with host %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ActivityDock</name>
    <message>
        <source>Recent tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the activity pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the activity pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::CommandField</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the service is lost. You see what was known as of %1; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not answered for some seconds. Nothing can be changed until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Trying again in %n s</numerusform>
            <numerusform>Trying again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleChannel</name>
    <message>
        <source>The console did not open within ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::EventPane</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::KeyValueRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ListPage</name>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::MainMenu</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>object: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>object – program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop console for libvirt hosts. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::NavigatorPane</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigator (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ObjectHeader</name>
    <message>
        <source>on</source>
        <comment>a virtual machine on a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ObjectPage</name>
    <message>
        <source>Tabs of the object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesDialog</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ResourceListView</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words, or for example: state = running and cpus &gt; 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory appears as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this computer to see and run virtual machines on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No virtual machines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one from an image; it runs within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::StatusLine</name>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not connected, trying again in %n s</source>
        <translation>
            <numerusform>Not connected, trying again in %n s</numerusform>
            <numerusform>Not connected, trying again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s), %1 running</source>
        <translation>
            <numerusform>%n virtual machine, %1 running</numerusform>
            <numerusform>%n virtual machines, %1 running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n task running</numerusform>
            <numerusform>%n tasks running</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: its target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>status, by initiator, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::TaskPane</name>
    <message>
        <source>Recent tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::TaskStatusDelegate</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::TopBar</name>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools come with the pool plugin, which this service does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::VerbAction</name>
    <message>
        <source>%1…</source>
        <comment>a command that asks for more first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on %1 of %2 selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::VerbBar</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::VncSession</name>
    <message>
        <source>The screen&apos;s password was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen asks for a kind of sign-in that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the screen was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no free connection for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen sent something unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::VncView</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penstock::WindowShot</name>
    <message>
        <source>The content did not arrive within 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
