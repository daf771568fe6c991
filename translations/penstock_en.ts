<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Appearance</name>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
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
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CronText</name>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Every minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Every hour at minute %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s) at minute %1</source>
        <translation>
            <numerusform>Every %n hour at minute %1</numerusform>
            <numerusform>Every %n hours at minute %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekdays, times</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Every day at %1</translation>
    </message>
    <message>
        <source>Day %1 of every month at %2</source>
        <comment>days, times</comment>
        <translation>Day %1 of every month at %2</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <comment>day, times</comment>
        <translation>Every year on %1 at %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>day of a year</comment>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how often, weekdays</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>HostVerbs</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 is connected.</translation>
    </message>
    <message>
        <source>Remove %1 from the inventory?</source>
        <translation>Remove %1 from the inventory?</translation>
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
        <translation>Nothing changes on the host itself: its virtual machines stay there and keep running.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnect</translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation>Remove from inventory</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Add host</translation>
    </message>
</context>
<context>
    <name>ImageVerbs</name>
    <message>
        <source>Remove image %1?</source>
        <translation>Remove image %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image(s)?</source>
        <translation>
            <numerusform>Remove %n image?</numerusform>
            <numerusform>Remove %n images?</numerusform>
        </translation>
    </message>
    <message>
        <source>No new virtual machines can be made from it then. Those that were made from it stay as they are.</source>
        <translation>No new virtual machines can be made from it then. Those that were made from it stay as they are.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) as well</source>
        <translation>
            <numerusform>Delete %n file as well</numerusform>
            <numerusform>Delete %n files as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s)</source>
        <translation>
            <numerusform>Keep %n file</numerusform>
            <numerusform>Keep %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>Import image</translation>
    </message>
    <message>
        <source>%1 is the disk of a virtual machine.</source>
        <translation>%1 is the disk of a virtual machine.</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>KeyCombination</name>
    <message>
        <source>Super (Windows key)</source>
        <translation>Super (Windows key)</translation>
    </message>
    <message>
        <source>Print screen</source>
        <translation>Print screen</translation>
    </message>
</context>
<context>
    <name>MethodVerbs</name>
    <message>
        <source>%1: %2?</source>
        <comment>verb, name of an object</comment>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>verb</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 is protected already.</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 is not protected.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Text chosen by the client: a repeated call with it has no second effect.</source>
        <translation>Text chosen by the client: a repeated call with it has no second effect.</translation>
    </message>
    <message>
        <source>List methods</source>
        <translation>List methods</translation>
    </message>
    <message>
        <source>Describes every method of the service.</source>
        <translation>Describes every method of the service.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>From the control socket; works once.</source>
        <translation>From the control socket; works once.</translation>
    </message>
    <message>
        <source>From the token file.</source>
        <translation>From the token file.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name and version of the program that calls.</source>
        <translation>Name and version of the program that calls.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Position in the event log.</source>
        <translation>Position in the event log.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>When it happened.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Canonical name of the kind of event.</source>
        <translation>Canonical name of the kind of event.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>What it is about.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What happened, in a sentence.</source>
        <translation>What happened, in a sentence.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Who caused it; empty when the host did.</source>
        <translation>Who caused it; empty when the host did.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Values that belong to this kind of event.</source>
        <translation>Values that belong to this kind of event.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>How urgent it is.</source>
        <translation>How urgent it is.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Such as: state = running and cpus &gt; 2.</source>
        <translation>Such as: state = running and cpus &gt; 2.</translation>
    </message>
    <message>
        <source>List types</source>
        <translation>List types</translation>
    </message>
    <message>
        <source>Describes the types of objects and their fields.</source>
        <translation>Describes the types of objects and their fields.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>The watch to end.</source>
        <translation>The watch to end.</translation>
    </message>
    <message>
        <source>Cancel watch</source>
        <translation>Cancel watch</translation>
    </message>
    <message>
        <source>Ends a watch.</source>
        <translation>Ends a watch.</translation>
    </message>
    <message>
        <source>Its id, or its name where that is unique.</source>
        <translation>Its id, or its name where that is unique.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Returns one object.</source>
        <translation>Returns one object.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Order by</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>Largest first.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Objects on one page.</source>
        <translation>Objects on one page.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>The &quot;next&quot; of the page before.</source>
        <translation>The &quot;next&quot; of the page before.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition, page by page.</source>
        <translation>Returns the objects that meet a condition, page by page.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counts the objects that meet a condition.</source>
        <translation>Counts the objects that meet a condition.</translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition and then tells what changes.</source>
        <translation>Returns the objects that meet a condition and then tells what changes.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>Emulation (slow)</source>
        <translation>Emulation (slow)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the host is called here.</source>
        <translation>How the host is called here.</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens, underscores and spaces, beginning with a letter or digit</source>
        <translation>1 to 63 letters, digits, dots, hyphens, underscores and spaces, beginning with a letter or digit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>How the hypervisor is reached, for example qemu:///system.</source>
        <translation>How the hypervisor is reached, for example qemu:///system.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whether the service is in contact with the host.</source>
        <translation>Whether the service is in contact with the host.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Why there is no contact.</source>
        <translation>Why there is no contact.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>When the service tries again to connect.</source>
        <translation>When the service tries again to connect.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>What the host calls itself.</source>
        <translation>What the host calls itself.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Model of the processor.</source>
        <translation>Model of the processor.</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>Logical processors</translation>
    </message>
    <message>
        <source>Threads that can run at once.</source>
        <translation>Threads that can run at once.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Installed memory.</source>
        <translation>Installed memory.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Instruction set.</source>
        <translation>Instruction set.</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>What runs the virtual machines.</source>
        <translation>What runs the virtual machines.</translation>
    </message>
    <message>
        <source>Hypervisor version</source>
        <translation>Hypervisor version</translation>
    </message>
    <message>
        <source>Version of the hypervisor.</source>
        <translation>Version of the hypervisor.</translation>
    </message>
    <message>
        <source>libvirt version</source>
        <translation>libvirt version</translation>
    </message>
    <message>
        <source>Version of libvirt on the host.</source>
        <translation>Version of libvirt on the host.</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Acceleration</translation>
    </message>
    <message>
        <source>Whether the processor runs guests itself.</source>
        <translation>Whether the processor runs guests itself.</translation>
    </message>
    <message>
        <source>About acceleration</source>
        <translation>About acceleration</translation>
    </message>
    <message>
        <source>Why hardware acceleration is not used.</source>
        <translation>Why hardware acceleration is not used.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>When the host was last heard of.</source>
        <translation>When the host was last heard of.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>When the host was added here.</source>
        <translation>When the host was added here.</translation>
    </message>
    <message>
        <source>The host, by id or name.</source>
        <translation>The host, by id or name.</translation>
    </message>
    <message>
        <source>How to call it here; by default its host name.</source>
        <translation>How to call it here; by default its host name.</translation>
    </message>
    <message>
        <source>How the hypervisor is reached; by default this computer.</source>
        <translation>How the hypervisor is reached; by default this computer.</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Add host</translation>
    </message>
    <message>
        <source>Connects to a host and shows what is on it; nothing there changes.</source>
        <translation>Connects to a host and shows what is on it; nothing there changes.</translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation>Remove from inventory</translation>
    </message>
    <message>
        <source>Forgets a host and its objects here; nothing on the host changes.</source>
        <translation>Forgets a host and its objects here; nothing on the host changes.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnect</translation>
    </message>
    <message>
        <source>Tries at once to reach a host again.</source>
        <translation>Tries at once to reach a host again.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How the image is called.</source>
        <translation>How the image is called.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The file in the image store.</source>
        <translation>The file in the image store.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>Format of the file.</translation>
    </message>
    <message>
        <source>Virtual machines can be made from an image that is ready.</source>
        <translation>Virtual machines can be made from an image that is ready.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Bytes of the file.</source>
        <translation>Bytes of the file.</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>Disk size</translation>
    </message>
    <message>
        <source>Size of the disk a guest sees.</source>
        <translation>Size of the disk a guest sees.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the imported file.</source>
        <translation>Checksum of the imported file.</translation>
    </message>
    <message>
        <source>Copied into the store</source>
        <translation>Copied into the store</translation>
    </message>
    <message>
        <source>Whether the service made this file.</source>
        <translation>Whether the service made this file.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>When the image was added.</source>
        <translation>When the image was added.</translation>
    </message>
    <message>
        <source>Path of a qcow2 or raw disk image on the service&apos;s computer.</source>
        <translation>Path of a qcow2 or raw disk image on the service&apos;s computer.</translation>
    </message>
    <message>
        <source>The image, by id or name.</source>
        <translation>The image, by id or name.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Delete the file</translation>
    </message>
    <message>
        <source>Also deletes the file from the image store.</source>
        <translation>Also deletes the file from the image store.</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>Import image</translation>
    </message>
    <message>
        <source>Checks a disk image and copies it into the image store.</source>
        <translation>Checks a disk image and copies it into the image store.</translation>
    </message>
    <message>
        <source>Register image</source>
        <translation>Register image</translation>
    </message>
    <message>
        <source>Uses a file that lies in the image store already.</source>
        <translation>Uses a file that lies in the image store already.</translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation>Delete image</translation>
    </message>
    <message>
        <source>Removes an image from the inventory.</source>
        <translation>Removes an image from the inventory.</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Name of the network on its host.</source>
        <translation>Name of the network on its host.</translation>
    </message>
    <message>
        <source>Where the network is.</source>
        <translation>Where the network is.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Identifier of the network on its host.</source>
        <translation>Identifier of the network on its host.</translation>
    </message>
    <message>
        <source>Only an active network carries traffic.</source>
        <translation>Only an active network carries traffic.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>How traffic leaves the network: nat, route, open, bridge or isolated.</source>
        <translation>How traffic leaves the network: nat, route, open, bridge or isolated.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>The host&apos;s bridge behind the network.</source>
        <translation>The host&apos;s bridge behind the network.</translation>
    </message>
    <message>
        <source>Starts with the host</source>
        <translation>Starts with the host</translation>
    </message>
    <message>
        <source>Whether the network becomes active when the host starts.</source>
        <translation>Whether the network becomes active when the host starts.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>Name of the file.</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>Where the file is.</translation>
    </message>
    <message>
        <source>Path of the file on its host.</source>
        <translation>Path of the file on its host.</translation>
    </message>
    <message>
        <source>Size of the disk the guest sees.</source>
        <translation>Size of the disk the guest sees.</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>What the file takes on the host when it was last read.</source>
        <translation>What the file takes on the host when it was last read.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtual machine</translation>
    </message>
    <message>
        <source>Who uses it.</source>
        <translation>Who uses it.</translation>
    </message>
    <message>
        <source>The image it is based on.</source>
        <translation>The image it is based on.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Made here</translation>
    </message>
    <message>
        <source>Whether the service made the file.</source>
        <translation>Whether the service made the file.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>What is done.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>The method that was called.</source>
        <translation>The method that was called.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The object it works on.</source>
        <translation>The object it works on.</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>How far it has come.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What it does just now.</source>
        <translation>What it does just now.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>All steps with their state and times.</source>
        <translation>All steps with their state and times.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Share of the work that is done, 0 to 1.</source>
        <translation>Share of the work that is done, 0 to 1.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>The task that holds what this one needs.</source>
        <translation>The task that holds what this one needs.</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>Can be cancelled</translation>
    </message>
    <message>
        <source>Whether cancelling has an effect now.</source>
        <translation>Whether cancelling has an effect now.</translation>
    </message>
    <message>
        <source>Who started it.</source>
        <translation>Who started it.</translation>
    </message>
    <message>
        <source>When it was asked for.</source>
        <translation>When it was asked for.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>When work began.</source>
        <translation>When work began.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation>When it ended.</translation>
    </message>
    <message>
        <source>Why it failed.</source>
        <translation>Why it failed.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What the work produced.</source>
        <translation>What the work produced.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>By default the host&apos;s default network; empty for none.</source>
        <translation>By default the host&apos;s default network; empty for none.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Start it</translation>
    </message>
    <message>
        <source>Powers it on as soon as it is made.</source>
        <translation>Powers it on as soon as it is made.</translation>
    </message>
    <message>
        <source>up to 63 letters, digits and hyphens</source>
        <translation>up to 63 letters, digits and hyphens</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User data</translation>
    </message>
    <message>
        <source>Given to cloud-init in the guest as it is.</source>
        <translation>Given to cloud-init in the guest as it is.</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH keys</translation>
    </message>
    <message>
        <source>Public keys that may sign in to the guest.</source>
        <translation>Public keys that may sign in to the guest.</translation>
    </message>
    <message>
        <source>New virtual machine</source>
        <translation>New virtual machine</translation>
    </message>
    <message>
        <source>Makes a virtual machine from an image, or with an empty disk.</source>
        <translation>Makes a virtual machine from an image, or with an empty disk.</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creating</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Crashed</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Created here</translation>
    </message>
    <message>
        <source>Found on the host</source>
        <translation>Found on the host</translation>
    </message>
    <message>
        <source>Name of the virtual machine, also on its host.</source>
        <translation>Name of the virtual machine, also on its host.</translation>
    </message>
    <message>
        <source>What the virtual machine does.</source>
        <translation>What the virtual machine does.</translation>
    </message>
    <message>
        <source>Where it runs.</source>
        <translation>Where it runs.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>IP addresses of the guest, as far as the host knows them.</source>
        <translation>IP addresses of the guest, as far as the host knows them.</translation>
    </message>
    <message>
        <source>Identifier on the host.</source>
        <translation>Identifier on the host.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>How it came into its state, in the hypervisor&apos;s word.</source>
        <translation>How it came into its state, in the hypervisor&apos;s word.</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>Virtual processors.</translation>
    </message>
    <message>
        <source>Memory of the guest.</source>
        <translation>Memory of the guest.</translation>
    </message>
    <message>
        <source>The image it was made from.</source>
        <translation>The image it was made from.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>Its disks: target, file, format, size.</source>
        <translation>Its disks: target, file, format, size.</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Network adapters</translation>
    </message>
    <message>
        <source>Its network adapters: MAC address, network, model.</source>
        <translation>Its network adapters: MAC address, network, model.</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphics</translation>
    </message>
    <message>
        <source>Protocol of the graphical console.</source>
        <translation>Protocol of the graphical console.</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Serial console</translation>
    </message>
    <message>
        <source>Whether it has a serial console.</source>
        <translation>Whether it has a serial console.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>How it boots: bios or efi.</source>
        <translation>How it boots: bios or efi.</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Machine type</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s model of the mainboard.</source>
        <translation>The hypervisor&apos;s model of the mainboard.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Whether it was made here or was on the host already.</source>
        <translation>Whether it was made here or was on the host already.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistent</translation>
    </message>
    <message>
        <source>Whether it stays defined when it is off.</source>
        <translation>Whether it stays defined when it is off.</translation>
    </message>
    <message>
        <source>Whether it starts when its host starts.</source>
        <translation>Whether it starts when its host starts.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What people should know about it.</source>
        <translation>What people should know about it.</translation>
    </message>
    <message>
        <source>When it was made or found.</source>
        <translation>When it was made or found.</translation>
    </message>
    <message>
        <source>When it was powered on.</source>
        <translation>When it was powered on.</translation>
    </message>
    <message>
        <source>The virtual machine, by id or name.</source>
        <translation>The virtual machine, by id or name.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Seconds the guest has to shut down.</source>
        <translation>Seconds the guest has to shut down.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Powers a virtual machine on.</source>
        <translation>Powers a virtual machine on.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Asks the guest to shut down and waits until it has.</source>
        <translation>Asks the guest to shut down and waits until it has.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Shuts the guest down and starts it again.</source>
        <translation>Shuts the guest down and starts it again.</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Cuts the power; unsaved data in the guest is lost.</source>
        <translation>Cuts the power; unsaved data in the guest is lost.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Presses the reset button; unsaved data in the guest is lost.</source>
        <translation>Presses the reset button; unsaved data in the guest is lost.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops the processors; memory stays.</source>
        <translation>Stops the processors; memory stays.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Lets a paused virtual machine go on.</source>
        <translation>Lets a paused virtual machine go on.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Gives a virtual machine another name; it must be off.</source>
        <translation>Gives a virtual machine another name; it must be off.</translation>
    </message>
    <message>
        <source>Whether the disks are deleted as well.</source>
        <translation>Whether the disks are deleted as well.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Power off first</source>
        <translation>Power off first</translation>
    </message>
    <message>
        <source>Removes a virtual machine from its host, with or without its disks.</source>
        <translation>Removes a virtual machine from its host, with or without its disks.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Suggests values for a new virtual machine.</source>
        <translation>Suggests values for a new virtual machine.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Linux key codes that are pressed together.</source>
        <translation>Linux key codes that are pressed together.</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>Send keys</translation>
    </message>
    <message>
        <source>Presses keys on the keyboard of a virtual machine.</source>
        <translation>Presses keys on the keyboard of a virtual machine.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Returns what is on the screen of a virtual machine.</source>
        <translation>Returns what is on the screen of a virtual machine.</translation>
    </message>
    <message>
        <source>The screen or the serial port.</source>
        <translation>The screen or the serial port.</translation>
    </message>
    <message>
        <source>Graphical</source>
        <translation>Graphical</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Ends the view of whoever uses the serial console now.</source>
        <translation>Ends the view of whoever uses the serial console now.</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Open console</translation>
    </message>
    <message>
        <source>Returns where a viewer of the console connects.</source>
        <translation>Returns where a viewer of the console connects.</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>About the service</translation>
    </message>
    <message>
        <source>Returns version, process and folders of the service.</source>
        <translation>Returns version, process and folders of the service.</translation>
    </message>
    <message>
        <source>The task to cancel.</source>
        <translation>The task to cancel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stops a task and undoes what it has done.</source>
        <translation>Stops a task and undoes what it has done.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Forgets tasks that have ended.</source>
        <translation>Forgets tasks that have ended.</translation>
    </message>
    <message>
        <source>At least the image&apos;s; by default as large as the image. 0: no disk.</source>
        <translation>At least the image&apos;s; by default as large as the image. 0: no disk.</translation>
    </message>
    <message>
        <source>Name the guest gives itself, where it supports cloud-init. By default as the machine; empty for none.</source>
        <translation>Name the guest gives itself, where it supports cloud-init. By default as the machine; empty for none.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>The value of the tag; may be empty.</source>
        <translation>The value of the tag; may be empty.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Keys and values that people attach.</source>
        <translation>Keys and values that people attach.</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, hyphens and underscores, beginning with a letter or digit</source>
        <translation>1 to 63 letters, digits, hyphens and underscores, beginning with a letter or digit</translation>
    </message>
    <message>
        <source>The volume behind the disk; empty for other media.</source>
        <translation>The volume behind the disk; empty for other media.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>A disk or another medium.</source>
        <translation>A disk or another medium.</translation>
    </message>
    <message>
        <source>Where the guest finds it, such as vda.</source>
        <translation>Where the guest finds it, such as vda.</translation>
    </message>
    <message>
        <source>Path of the file on the host.</source>
        <translation>Path of the file on the host.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What the guest sees: disk, cdrom or floppy.</source>
        <translation>What the guest sees: disk, cdrom or floppy.</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Network adapter</translation>
    </message>
    <message>
        <source>A network adapter of the guest.</source>
        <translation>A network adapter of the guest.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Hardware address of the adapter.</source>
        <translation>Hardware address of the adapter.</translation>
    </message>
    <message>
        <source>Name of the network on the host; empty for a bridge.</source>
        <translation>Name of the network on the host; empty for a bridge.</translation>
    </message>
    <message>
        <source>The host&apos;s bridge it is plugged into.</source>
        <translation>The host&apos;s bridge it is plugged into.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The device the guest sees, such as virtio.</source>
        <translation>The device the guest sees, such as virtio.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Page size</translation>
    </message>
    <message>
        <source>Sends the objects in parts of so many, as fast as they are read; 0: all at once.</source>
        <translation>Sends the objects in parts of so many, as fast as they are read; 0: all at once.</translation>
    </message>
    <message>
        <source>Whole path of the new file on the service&apos;s computer.</source>
        <translation>Whole path of the new file on the service&apos;s computer.</translation>
    </message>
    <message>
        <source>The file that was written.</source>
        <translation>The file that was written.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database; work goes on meanwhile.</source>
        <translation>Writes a checked copy of the database; work goes on meanwhile.</translation>
    </message>
    <message>
        <source>The file exists.</source>
        <translation>The file exists.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>A parameter is missing, unknown or breaks a rule; “field” names it.</source>
        <translation>A parameter is missing, unknown or breaks a rule; “field” names it.</translation>
    </message>
    <message>
        <source>There is no such object, or none that the caller may see.</source>
        <translation>There is no such object, or none that the caller may see.</translation>
    </message>
    <message>
        <source>The caller may not do this.</source>
        <translation>The caller may not do this.</translation>
    </message>
    <message>
        <source>The object changed meanwhile, its state does not allow this, or the token was used for another call.</source>
        <translation>The object changed meanwhile, its state does not allow this, or the token was used for another call.</translation>
    </message>
    <message>
        <source>Too many changes at once, or the disk is full.</source>
        <translation>Too many changes at once, or the disk is full.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name of the type.</source>
        <translation>Name of the type.</translation>
    </message>
    <message>
        <source>Schema of a type</source>
        <translation>Schema of a type</translation>
    </message>
    <message>
        <source>Returns the JSON Schema of the objects of a type.</source>
        <translation>Returns the JSON Schema of the objects of a type.</translation>
    </message>
    <message>
        <source>Describe the service</source>
        <translation>Describe the service</translation>
    </message>
    <message>
        <source>Returns all methods and types as an OpenRPC document.</source>
        <translation>Returns all methods and types as an OpenRPC document.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Such as: vm where state = running order by memory desc limit 10.</source>
        <translation>Such as: vm where state = running order by memory desc limit 10.</translation>
    </message>
    <message>
        <source>Fields to sort by, such as: memory desc, name.</source>
        <translation>Fields to sort by, such as: memory desc, name.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Those to return, such as: name, host.name.</source>
        <translation>Those to return, such as: name, host.name.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Fields whose values make the groups, such as host.name.</source>
        <translation>Fields whose values make the groups, such as host.name.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>count, or sum, min, max or avg and a field: sum memory.</source>
        <translation>count, or sum, min, max or avg and a field: sum memory.</translation>
    </message>
    <message>
        <source>Count and sum</source>
        <translation>Count and sum</translation>
    </message>
    <message>
        <source>Returns counts, sums, smallest, largest and average values, by groups.</source>
        <translation>Returns counts, sums, smallest, largest and average values, by groups.</translation>
    </message>
    <message>
        <source>Opens a session, in one of four ways.</source>
        <translation>Opens a session, in one of four ways.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Name of an account; with a password.</source>
        <translation>Name of an account; with a password.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the account.</source>
        <translation>Password of the account.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Id of an access key; with its secret.</source>
        <translation>Id of an access key; with its secret.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret of the access key.</source>
        <translation>Secret of the access key.</translation>
    </message>
    <message>
        <source>List sessions</source>
        <translation>List sessions</translation>
    </message>
    <message>
        <source>Tells who is signed in, since when and from where.</source>
        <translation>Tells who is signed in, since when and from where.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Id of the session to end.</source>
        <translation>Id of the session to end.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>End session</translation>
    </message>
    <message>
        <source>Signs somebody out, with all consoles.</source>
        <translation>Signs somebody out, with all consoles.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>The object and what it belongs to; decides who sees this.</source>
        <translation>The object and what it belongs to; decides who sees this.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Makes an object.</source>
        <translation>Makes an object.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Refuses the change when the object has another version by now.</source>
        <translation>Refuses the change when the object has another version by now.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changes the values that are given.</source>
        <translation>Changes the values that are given.</translation>
    </message>
    <message>
        <source>Deletes an object.</source>
        <translation>Deletes an object.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>At least 8 characters.</translation>
    </message>
    <message>
        <source>The present password.</source>
        <translation>The present password.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Changes the caller&apos;s own password.</source>
        <translation>Changes the caller&apos;s own password.</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens, underscores, at signs and spaces, beginning with a letter or digit</source>
        <translation>1 to 63 letters, digits, dots, hyphens, underscores, at signs and spaces, beginning with a letter or digit</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>What is typed to sign in.</source>
        <translation>What is typed to sign in.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>Who it is.</translation>
    </message>
    <message>
        <source>A disabled account cannot sign in.</source>
        <translation>A disabled account cannot sign in.</translation>
    </message>
    <message>
        <source>At least 8 characters; without one only access keys open sessions.</source>
        <translation>At least 8 characters; without one only access keys open sessions.</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>When it was made.</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>When a session was opened last.</source>
        <translation>When a session was opened last.</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Access keys</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>What it is for.</translation>
    </message>
    <message>
        <source>Whose rights it has; by default the caller&apos;s.</source>
        <translation>Whose rights it has; by default the caller&apos;s.</translation>
    </message>
    <message>
        <source>Made by the service and shown once.</source>
        <translation>Made by the service and shown once.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>When it stops working; never, if empty.</source>
        <translation>When it stops working; never, if empty.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>When it opened a session last.</source>
        <translation>When it opened a session last.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>How the role is called.</source>
        <translation>How the role is called.</translation>
    </message>
    <message>
        <source>Who should have it.</source>
        <translation>Who should have it.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privileges</translation>
    </message>
    <message>
        <source>Names of methods, in which * stands for anything: vm.*, *.query.</source>
        <translation>Names of methods, in which * stands for anything: vm.*, *.query.</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilege</translation>
    </message>
    <message>
        <source>The name of a method, or a pattern of names.</source>
        <translation>The name of a method, or a pattern of names.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and *</source>
        <translation>letters, digits, dots, hyphens and *</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ready-made</translation>
    </message>
    <message>
        <source>Made by the service from what its methods do; it cannot be changed.</source>
        <translation>Made by the service from what its methods do; it cannot be changed.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Who gets the role.</source>
        <translation>Who gets the role.</translation>
    </message>
    <message>
        <source>What the account may do.</source>
        <translation>What the account may do.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>TYPE:NAME for an object and everything below it, such as host:kvm-01; * for all.</source>
        <translation>TYPE:NAME for an object and everything below it, such as host:kvm-01; * for all.</translation>
    </message>
    <message>
        <source>When it was given.</source>
        <translation>When it was given.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>How the project is called.</source>
        <translation>How the project is called.</translation>
    </message>
    <message>
        <source>The project, by id or name.</source>
        <translation>The project, by id or name.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Tells what a project uses of each of its limits.</source>
        <translation>Tells what a project uses of each of its limits.</translation>
    </message>
    <message>
        <source>Position in the log.</source>
        <translation>Position in the log.</translation>
    </message>
    <message>
        <source>When it was called.</source>
        <translation>When it was called.</translation>
    </message>
    <message>
        <source>Who called.</source>
        <translation>Who called.</translation>
    </message>
    <message>
        <source>Id of the account; empty for users of the service&apos;s computer.</source>
        <translation>Id of the account; empty for users of the service&apos;s computer.</translation>
    </message>
    <message>
        <source>In which session.</source>
        <translation>In which session.</translation>
    </message>
    <message>
        <source>With which program.</source>
        <translation>With which program.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Network address or process of the caller.</source>
        <translation>Network address or process of the caller.</translation>
    </message>
    <message>
        <source>What was called.</source>
        <translation>What was called.</translation>
    </message>
    <message>
        <source>What it was about, as type:id.</source>
        <translation>What it was about, as type:id.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>The values it was called with, without secrets.</source>
        <translation>The values it was called with, without secrets.</translation>
    </message>
    <message>
        <source>The token of the call.</source>
        <translation>The token of the call.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>ok, started for work that goes on, or the code of the error.</source>
        <translation>ok, started for work that goes on, or the code of the error.</translation>
    </message>
    <message>
        <source>Why it was refused.</source>
        <translation>Why it was refused.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Milliseconds until the answer.</source>
        <translation>Milliseconds until the answer.</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash before</translation>
    </message>
    <message>
        <source>Hash of the entry before.</source>
        <translation>Hash of the entry before.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>SHA-256 over the hash before and the other values.</source>
        <translation>SHA-256 over the hash before and the other values.</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Audit entry</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Audit entries</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Checks that no audit entry was changed or taken out.</source>
        <translation>Checks that no audit entry was changed or taken out.</translation>
    </message>
    <message>
        <source>Begins behind the entry with this number.</source>
        <translation>Begins behind the entry with this number.</translation>
    </message>
    <message>
        <source>Entries at once.</source>
        <translation>Entries at once.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Returns audit entries as JSON lines, piece by piece.</source>
        <translation>Returns audit entries as JSON lines, piece by piece.</translation>
    </message>
    <message>
        <source>Whose limits it counts against, and whose users may use it.</source>
        <translation>Whose limits it counts against, and whose users may use it.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Its name.</translation>
    </message>
    <message>
        <source>As they would be given to the method itself.</source>
        <translation>As they would be given to the method itself.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>One call.</source>
        <translation>One call.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>What to call, in this order; 1,000 at most.</source>
        <translation>What to call, in this order; 1,000 at most.</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>All or none</translation>
    </message>
    <message>
        <source>Not offered yet: calls may start work on hosts.</source>
        <translation>Not offered yet: calls may start work on hosts.</translation>
    </message>
    <message>
        <source>Call several</source>
        <translation>Call several</translation>
    </message>
    <message>
        <source>Runs several calls and answers with the result of each.</source>
        <translation>Runs several calls and answers with the result of each.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Checks everything and tells what would be done, without doing it.</source>
        <translation>Checks everything and tells what would be done, without doing it.</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>Suggested values</translation>
    </message>
    <message>
        <source>Returns values that suit a new object.</source>
        <translation>Returns values that suit a new object.</translation>
    </message>
    <message>
        <source>Name of a field.</source>
        <translation>Name of a field.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Names of fields that shall have no value any more.</source>
        <translation>Names of fields that shall have no value any more.</translation>
    </message>
    <message>
        <source>Keys with their new values; null removes a key, others stay.</source>
        <translation>Keys with their new values; null removes a key, others stay.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Change tags</translation>
    </message>
    <message>
        <source>Attaches tags to an object, or removes them.</source>
        <translation>Attaches tags to an object, or removes them.</translation>
    </message>
    <message>
        <source>Runs a query that is written out: objects, counts and sums, or a search.</source>
        <translation>Runs a query that is written out: objects, counts and sums, or a search.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Parts of names, addresses, notes, tags; all of them are in what is found.</source>
        <translation>Parts of names, addresses, notes, tags; all of them are in what is found.</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Names of the types to search; none: all of them.</source>
        <translation>Names of the types to search; none: all of them.</translation>
    </message>
    <message>
        <source>How many objects to return; the best come first.</source>
        <translation>How many objects to return; the best come first.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Finds objects of all types by words in their names and other texts.</source>
        <translation>Finds objects of all types by words in their names and other texts.</translation>
    </message>
    <message>
        <source>List kinds of events</source>
        <translation>List kinds of events</translation>
    </message>
    <message>
        <source>Describes every event that can occur, with its values.</source>
        <translation>Describes every event that can occur, with its values.</translation>
    </message>
    <message>
        <source>The version the object has since.</source>
        <translation>The version the object has since.</translation>
    </message>
    <message>
        <source>Names of the fields that have other values.</source>
        <translation>Names of the fields that have other values.</translation>
    </message>
    <message>
        <source>Somebody made an object.</source>
        <translation>Somebody made an object.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Somebody changed an object.</source>
        <translation>Somebody changed an object.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Somebody deleted an object.</source>
        <translation>Somebody deleted an object.</translation>
    </message>
    <message>
        <source>A host answers.</source>
        <translation>A host answers.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>A host does not answer any more.</source>
        <translation>A host does not answer any more.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>A host was taken out of the inventory.</source>
        <translation>A host was taken out of the inventory.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>The state it had.</source>
        <translation>The state it had.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The state it has.</source>
        <translation>The state it has.</translation>
    </message>
    <message>
        <source>Why, as far as the host says.</source>
        <translation>Why, as far as the host says.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>A virtual machine that others made was found on its host.</source>
        <translation>A virtual machine that others made was found on its host.</translation>
    </message>
    <message>
        <source>A virtual machine is gone from its host.</source>
        <translation>A virtual machine is gone from its host.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>A virtual machine has another name.</source>
        <translation>A virtual machine has another name.</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>State changed</translation>
    </message>
    <message>
        <source>A virtual machine was started, stopped, paused or has failed.</source>
        <translation>A virtual machine was started, stopped, paused or has failed.</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Database damaged</translation>
    </message>
    <message>
        <source>A look at the database found damage.</source>
        <translation>A look at the database found damage.</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>What to do about it.</source>
        <translation>What to do about it.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>The words of the database.</source>
        <translation>The words of the database.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>What differs.</source>
        <translation>What differs.</translation>
    </message>
    <message>
        <source>The values that were known.</source>
        <translation>The values that were known.</translation>
    </message>
    <message>
        <source>The values that were found.</source>
        <translation>The values that were found.</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Changed outside</translation>
    </message>
    <message>
        <source>Somebody changed a virtual machine on its host by other means.</source>
        <translation>Somebody changed a virtual machine on its host by other means.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>The order in which tasks were accepted.</source>
        <translation>The order in which tasks were accepted.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>The task this one is a part of.</source>
        <translation>The task this one is a part of.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Number of parts</translation>
    </message>
    <message>
        <source>How many parts the task has, by state.</source>
        <translation>How many parts the task has, by state.</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Waits since</translation>
    </message>
    <message>
        <source>When it began to wait.</source>
        <translation>When it began to wait.</translation>
    </message>
    <message>
        <source>The task it is about.</source>
        <translation>The task it is about.</translation>
    </message>
    <message>
        <source>A task could not do its work; what it had done is undone.</source>
        <translation>A task could not do its work; what it had done is undone.</translation>
    </message>
    <message>
        <source>A task failed, and something it had done could not be undone.</source>
        <translation>A task failed, and something it had done could not be undone.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Somebody cleaned up by hand what a task could not undo.</source>
        <translation>Somebody cleaned up by hand what a task could not undo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Minute, hour, day, month, weekday: 30 2 * * MON-FRI is half past two on workdays.</source>
        <translation>Minute, hour, day, month, weekday: 30 2 * * MON-FRI is half past two on workdays.</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>Once at</translation>
    </message>
    <message>
        <source>One point in time, instead of a repetition.</source>
        <translation>One point in time, instead of a repetition.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>By whose clocks it runs, such as Europe/Berlin or UTC.</source>
        <translation>By whose clocks it runs, such as Europe/Berlin or UTC.</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <translation>Missed runs</translation>
    </message>
    <message>
        <source>What to do when the service was not running at the time.</source>
        <translation>What to do when the service was not running at the time.</translation>
    </message>
    <message>
        <source>What is called, such as vm.start; it is called with your rights.</source>
        <translation>What is called, such as vm.start; it is called with your rights.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Next run</translation>
    </message>
    <message>
        <source>When it runs next.</source>
        <translation>When it runs next.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Last run</translation>
    </message>
    <message>
        <source>When it ran last.</source>
        <translation>When it ran last.</translation>
    </message>
    <message>
        <source>Last time meant</source>
        <translation>Last time meant</translation>
    </message>
    <message>
        <source>For when the last run was meant.</source>
        <translation>For when the last run was meant.</translation>
    </message>
    <message>
        <source>How the last run ended.</source>
        <translation>How the last run ended.</translation>
    </message>
    <message>
        <source>Why the last run failed.</source>
        <translation>Why the last run failed.</translation>
    </message>
    <message>
        <source>The task of the last run, if it had one.</source>
        <translation>The task of the last run, if it had one.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>Whose rights it has: of who made it or changed last what it does.</source>
        <translation>Whose rights it has: of who made it or changed last what it does.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Name of whose rights it has.</source>
        <translation>Name of whose rights it has.</translation>
    </message>
    <message>
        <source>With all rights</source>
        <translation>With all rights</translation>
    </message>
    <message>
        <source>Its owner is an administrator of the service&apos;s computer.</source>
        <translation>Its owner is an administrator of the service&apos;s computer.</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Skip them</translation>
    </message>
    <message>
        <source>Run once</source>
        <translation>Run once</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>What it is for, in a few words.</source>
        <translation>What it is for, in a few words.</translation>
    </message>
    <message>
        <source>Whose users may see and change it.</source>
        <translation>Whose users may see and change it.</translation>
    </message>
    <message>
        <source>It runs at its times.</source>
        <translation>It runs at its times.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Meant for</translation>
    </message>
    <message>
        <source>When it was to run.</source>
        <translation>When it was to run.</translation>
    </message>
    <message>
        <source>What was refused, why, and what to do about it.</source>
        <translation>What was refused, why, and what to do about it.</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Run failed</translation>
    </message>
    <message>
        <source>A schedule could not do its work.</source>
        <translation>A schedule could not do its work.</translation>
    </message>
    <message>
        <source>Run missed</source>
        <translation>Run missed</translation>
    </message>
    <message>
        <source>The time of a schedule passed while it could not run.</source>
        <translation>The time of a schedule passed while it could not run.</translation>
    </message>
    <message>
        <source>How many runs to return.</source>
        <translation>How many runs to return.</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Next runs</translation>
    </message>
    <message>
        <source>Returns when a schedule with such times would run next.</source>
        <translation>Returns when a schedule with such times would run next.</translation>
    </message>
    <message>
        <source>Who follows; nobody for users of the service&apos;s computer.</source>
        <translation>Who follows; nobody for users of the service&apos;s computer.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Name of who follows.</source>
        <translation>Name of who follows.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Number of the event up to which everything is dealt with.</source>
        <translation>Number of the event up to which everything is dealt with.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>How many events there are since.</source>
        <translation>How many events there are since.</translation>
    </message>
    <message>
        <source>Somebody follows it at present.</source>
        <translation>Somebody follows it at present.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>When it was followed last.</source>
        <translation>When it was followed last.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>How its owner calls it.</source>
        <translation>How its owner calls it.</translation>
    </message>
    <message>
        <source>Which events are delivered; all of them when empty.</source>
        <translation>Which events are delivered; all of them when empty.</translation>
    </message>
    <message>
        <source>Under which the service remembers how far you have come; names are your own.</source>
        <translation>Under which the service remembers how far you have come; names are your own.</translation>
    </message>
    <message>
        <source>Which events, such as: name ~ &quot;vm/*&quot; and severity = error. Remembered.</source>
        <translation>Which events, such as: name ~ &quot;vm/*&quot; and severity = error. Remembered.</translation>
    </message>
    <message>
        <source>Where a new one begins: now, oldest, or an event&apos;s number, which also moves one that exists.</source>
        <translation>Where a new one begins: now, oldest, or an event&apos;s number, which also moves one that exists.</translation>
    </message>
    <message>
        <source>now, oldest or a number</source>
        <translation>now, oldest or a number</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>How many events may be delivered and not acknowledged.</source>
        <translation>How many events may be delivered and not acknowledged.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Delivers events from where the subscription of this name was left.</source>
        <translation>Delivers events from where the subscription of this name was left.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Its id.</translation>
    </message>
    <message>
        <source>Events were dropped that are not acknowledged; nothing is delivered.</source>
        <translation>Events were dropped that are not acknowledged; nothing is delivered.</translation>
    </message>
    <message>
        <source>From which event it can go on, when some are gone.</source>
        <translation>From which event it can go on, when some are gone.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Tells that an event and all before it are dealt with.</source>
        <translation>Tells that an event and all before it are dealt with.</translation>
    </message>
    <message>
        <source>Number of the event.</source>
        <translation>Number of the event.</translation>
    </message>
    <message>
        <source>Forget subscription</source>
        <translation>Forget subscription</translation>
    </message>
    <message>
        <source>Forgets a subscription of one&apos;s own, and how far it had come.</source>
        <translation>Forgets a subscription of one&apos;s own, and how far it had come.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tries again to undo what a task left behind.</source>
        <translation>Tries again to undo what a task left behind.</translation>
    </message>
    <message>
        <source>A task that needs attention, or waits for its next attempt.</source>
        <translation>A task that needs attention, or waits for its next attempt.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Takes note that what a task left behind has been cleaned up by hand.</source>
        <translation>Takes note that what a task left behind has been cleaned up by hand.</translation>
    </message>
    <message>
        <source>Tasks at work</source>
        <translation>Tasks at work</translation>
    </message>
    <message>
        <source>Returns what every unfinished task does at present, whom it waits for and what it holds.</source>
        <translation>Returns what every unfinished task does at present, whom it waits for and what it holds.</translation>
    </message>
    <message>
        <source>Protected against deletion</source>
        <translation>Protected against deletion</translation>
    </message>
    <message>
        <source>It is neither deleted nor moved to the bin until the protection is lifted.</source>
        <translation>It is neither deleted nor moved to the bin until the protection is lifted.</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Moved to the bin</translation>
    </message>
    <message>
        <source>Since when it is in the bin. It counts against limits until it is deleted.</source>
        <translation>Since when it is in the bin. It counts against limits until it is deleted.</translation>
    </message>
    <message>
        <source>Moved to the bin by</source>
        <translation>Moved to the bin by</translation>
    </message>
    <message>
        <source>Who moved it to the bin.</source>
        <translation>Who moved it to the bin.</translation>
    </message>
    <message>
        <source>Deleted with</source>
        <translation>Deleted with</translation>
    </message>
    <message>
        <source>How it is deleted when its time in the bin is over.</source>
        <translation>How it is deleted when its time in the bin is over.</translation>
    </message>
    <message>
        <source>Why it could not be deleted.</source>
        <translation>Why it could not be deleted.</translation>
    </message>
    <message>
        <source>Not deleted from the bin</source>
        <translation>Not deleted from the bin</translation>
    </message>
    <message>
        <source>Its time in the bin is over, but it could not be deleted.</source>
        <translation>Its time in the bin is over, but it could not be deleted.</translation>
    </message>
    <message>
        <source>An object was moved to the bin.</source>
        <translation>An object was moved to the bin.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>An object came out of the bin.</source>
        <translation>An object came out of the bin.</translation>
    </message>
    <message>
        <source>Deleted from the bin</source>
        <translation>Deleted from the bin</translation>
    </message>
    <message>
        <source>An object was deleted because its time in the bin was over.</source>
        <translation>An object was deleted because its time in the bin was over.</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Puts an object into the bin, from where it can be restored.</source>
        <translation>Puts an object into the bin, from where it can be restored.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Takes an object out of the bin.</source>
        <translation>Takes an object out of the bin.</translation>
    </message>
    <message>
        <source>Delete with contents</source>
        <translation>Delete with contents</translation>
    </message>
    <message>
        <source>Deletes an object and everything that belongs to it, with files on hosts.</source>
        <translation>Deletes an object and everything that belongs to it, with files on hosts.</translation>
    </message>
    <message>
        <source>Also deletes virtual machines that run.</source>
        <translation>Also deletes virtual machines that run.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protect</translation>
    </message>
    <message>
        <source>Lift protection</source>
        <translation>Lift protection</translation>
    </message>
    <message>
        <source>Guards an object against deletion and against the bin.</source>
        <translation>Guards an object against deletion and against the bin.</translation>
    </message>
    <message>
        <source>Lets an object be deleted again.</source>
        <translation>Lets an object be deleted again.</translation>
    </message>
    <message>
        <source>Also takes a virtual machine that runs.</source>
        <translation>Also takes a virtual machine that runs.</translation>
    </message>
    <message>
        <source>Puts a virtual machine into the bin; it stays on its host, off, and can be restored.</source>
        <translation>Puts a virtual machine into the bin; it stays on its host, off, and can be restored.</translation>
    </message>
    <message>
        <source>The volume, by id or name.</source>
        <translation>The volume, by id or name.</translation>
    </message>
    <message>
        <source>Delete volume</source>
        <translation>Delete volume</translation>
    </message>
    <message>
        <source>Deletes a disk that no virtual machine uses, with its file.</source>
        <translation>Deletes a disk that no virtual machine uses, with its file.</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unlimited</translation>
    </message>
    <message>
        <source>How many it may have.</source>
        <translation>How many it may have.</translation>
    </message>
    <message>
        <source>Virtual processors of all its machines.</source>
        <translation>Virtual processors of all its machines.</translation>
    </message>
    <message>
        <source>Memory of all its machines.</source>
        <translation>Memory of all its machines.</translation>
    </message>
    <message>
        <source>Sizes of its disks and images.</source>
        <translation>Sizes of its disks and images.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Whether the file was on its host when it was last looked for.</source>
        <translation>Whether the file was on its host when it was last looked for.</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Cleaned up</translation>
    </message>
    <message>
        <source>A file that a failed task had left on a host was removed.</source>
        <translation>A file that a failed task had left on a host was removed.</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>The file of a volume is back on its host.</source>
        <translation>The file of a volume is back on its host.</translation>
    </message>
    <message>
        <source>The file of a volume is gone from its host.</source>
        <translation>The file of a volume is gone from its host.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unknown file</translation>
    </message>
    <message>
        <source>There is a file among the service&apos;s disks on a host that nothing uses.</source>
        <translation>There is a file among the service&apos;s disks on a host that nothing uses.</translation>
    </message>
    <message>
        <source>Check disks</source>
        <translation>Check disks</translation>
    </message>
    <message>
        <source>Looks now for disk files of a host that are gone, are back or belong to nothing; events tell.</source>
        <translation>Looks now for disk files of a host that are gone, are back or belong to nothing; events tell.</translation>
    </message>
    <message>
        <source>What the method is called with: values by their names, such as the id of a virtual machine.</source>
        <translation>What the method is called with: values by their names, such as the id of a virtual machine.</translation>
    </message>
    <message>
        <source>Network adapters of all its machines; each takes an address.</source>
        <translation>Network adapters of all its machines; each takes an address.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Attempts of steps that failed: which, when, how long they took and why.</source>
        <translation>Attempts of steps that failed: which, when, how long they took and why.</translation>
    </message>
    <message>
        <source>The answer of the call.</source>
        <translation>The answer of the call.</translation>
    </message>
    <message>
        <source>Why there is none.</source>
        <translation>Why there is none.</translation>
    </message>
    <message>
        <source>Either a result or an error.</source>
        <translation>Either a result or an error.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>The outcome of each call, in their order.</source>
        <translation>The outcome of each call, in their order.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Each with its parameters, its answer and its rules.</source>
        <translation>Each with its parameters, its answer and its rules.</translation>
    </message>
    <message>
        <source>Name of the program.</source>
        <translation>Name of the program.</translation>
    </message>
    <message>
        <source>Version of the program.</source>
        <translation>Version of the program.</translation>
    </message>
    <message>
        <source>Id of the session.</source>
        <translation>Id of the session.</translation>
    </message>
    <message>
        <source>Who has signed in.</source>
        <translation>Who has signed in.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What the service is.</source>
        <translation>What the service is.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Names of what the service can do.</source>
        <translation>Names of what the service can do.</translation>
    </message>
    <message>
        <source>Id of the account, if it is one.</source>
        <translation>Id of the account, if it is one.</translation>
    </message>
    <message>
        <source>When the session of an account ends in any case.</source>
        <translation>When the session of an account ends in any case.</translation>
    </message>
    <message>
        <source>Id of the access key that opened it, if one did.</source>
        <translation>Id of the access key that opened it, if one did.</translation>
    </message>
    <message>
        <source>Where the client is.</source>
        <translation>Where the client is.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>When it began.</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Last call</translation>
    </message>
    <message>
        <source>When it was used last.</source>
        <translation>When it was used last.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Whether it is the one that asks.</source>
        <translation>Whether it is the one that asks.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Those that are open.</source>
        <translation>Those that are open.</translation>
    </message>
    <message>
        <source>One session.</source>
        <translation>One session.</translation>
    </message>
    <message>
        <source>Each with its values.</source>
        <translation>Each with its values.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the new object.</source>
        <translation>Id of the new object.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>For the page that follows; null on the last one.</source>
        <translation>For the page that follows; null on the last one.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>How many there are.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Of each group the values it has in common, and the numbers.</source>
        <translation>Of each group the values it has in common, and the numbers.</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>An object that was found.</source>
        <translation>An object that was found.</translation>
    </message>
    <message>
        <source>Where the words are.</source>
        <translation>Where the words are.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>The text around them.</source>
        <translation>The text around them.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>What was found, the best first.</source>
        <translation>What was found, the best first.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>There are others beyond the limit.</source>
        <translation>There are others beyond the limit.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>All texts were searched.</source>
        <translation>All texts were searched.</translation>
    </message>
    <message>
        <source>With all its fields, or with those that were asked for.</source>
        <translation>With all its fields, or with those that were asked for.</translation>
    </message>
    <message>
        <source>Those that meet the condition.</source>
        <translation>Those that meet the condition.</translation>
    </message>
    <message>
        <source>Each with its fields and relations.</source>
        <translation>Each with its fields and relations.</translation>
    </message>
    <message>
        <source>Its id, which changes are told with.</source>
        <translation>Its id, which changes are told with.</translation>
    </message>
    <message>
        <source>All objects are here; otherwise others follow.</source>
        <translation>All objects are here; otherwise others follow.</translation>
    </message>
    <message>
        <source>Of one limit, by its name.</source>
        <translation>Of one limit, by its name.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>What is used of it.</source>
        <translation>What is used of it.</translation>
    </message>
    <message>
        <source>What may be used; -1 for any amount.</source>
        <translation>What may be used; -1 for any amount.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Whether all entries are as they were written.</source>
        <translation>Whether all entries are as they were written.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>How many entries are in order.</source>
        <translation>How many entries are in order.</translation>
    </message>
    <message>
        <source>Number of the entry behind which the check began.</source>
        <translation>Number of the entry behind which the check began.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Number of the last entry that is in order.</source>
        <translation>Number of the last entry that is in order.</translation>
    </message>
    <message>
        <source>Its hash, to be kept elsewhere.</source>
        <translation>Its hash, to be kept elsewhere.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>The first entry that is not in order, if there is one.</source>
        <translation>The first entry that is not in order, if there is one.</translation>
    </message>
    <message>
        <source>Number of the entry.</source>
        <translation>Number of the entry.</translation>
    </message>
    <message>
        <source>changed, missing or order.</source>
        <translation>changed, missing or order.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>An entry as JSON in each.</source>
        <translation>An entry as JSON in each.</translation>
    </message>
    <message>
        <source>The &quot;after&quot; of the piece that follows; null with the last one.</source>
        <translation>The &quot;after&quot; of the piece that follows; null with the last one.</translation>
    </message>
    <message>
        <source>Id of the new image.</source>
        <translation>Id of the new image.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>How the zone is called, such as a building or a town.</source>
        <translation>How the zone is called, such as a building or a town.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>How the folder is called; no other in the same folder has this name.</source>
        <translation>How the folder is called; no other in the same folder has this name.</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>Inside of</translation>
    </message>
    <message>
        <source>The folder it is in, if any.</source>
        <translation>The folder it is in, if any.</translation>
    </message>
    <message>
        <source>Where the host stands.</source>
        <translation>Where the host stands.</translation>
    </message>
    <message>
        <source>The folder it is in; who may do something with the folder may do it with the virtual machine.</source>
        <translation>The folder it is in; who may do something with the folder may do it with the virtual machine.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>When it would run.</source>
        <translation>When it would run.</translation>
    </message>
    <message>
        <source>Local times</source>
        <translation>Local times</translation>
    </message>
    <message>
        <source>The same in its time zone.</source>
        <translation>The same in its time zone.</translation>
    </message>
    <message>
        <source>Id of the virtual machine.</source>
        <translation>Id of the virtual machine.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>As PNG, in Base64.</source>
        <translation>As PNG, in Base64.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Where to open a WebSocket.</source>
        <translation>Where to open a WebSocket.</translation>
    </message>
    <message>
        <source>What to send first; works once.</source>
        <translation>What to send first; works once.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>What is spoken there: vnc or text.</source>
        <translation>What is spoken there: vnc or text.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Number of its process.</source>
        <translation>Number of its process.</translation>
    </message>
    <message>
        <source>Since when it runs.</source>
        <translation>Since when it runs.</translation>
    </message>
    <message>
        <source>Folder of the image store.</source>
        <translation>Folder of the image store.</translation>
    </message>
    <message>
        <source>Folder of disks on its own computer.</source>
        <translation>Folder of disks on its own computer.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Whether its host is simulated.</source>
        <translation>Whether its host is simulated.</translation>
    </message>
    <message>
        <source>Days in the bin</source>
        <translation>Days in the bin</translation>
    </message>
    <message>
        <source>After how many days what is in the bin is deleted; 0: never.</source>
        <translation>After how many days what is in the bin is deleted; 0: never.</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>Who asks.</translation>
    </message>
    <message>
        <source>How many there were.</source>
        <translation>How many there were.</translation>
    </message>
    <message>
        <source>What each is at.</source>
        <translation>What each is at.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>What plugins say in other languages: by plugin, language and English words.</source>
        <translation>What plugins say in other languages: by plugin, language and English words.</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>May do everything.</translation>
    </message>
    <message>
        <source>Keeps hosts, images and virtual machines going.</source>
        <translation>Keeps hosts, images and virtual machines going.</translation>
    </message>
    <message>
        <source>Makes and uses virtual machines of a project.</source>
        <translation>Makes and uses virtual machines of a project.</translation>
    </message>
    <message>
        <source>Sees everything and changes nothing.</source>
        <translation>Sees everything and changes nothing.</translation>
    </message>
</context>
<context>
    <name>ModelVerbs</name>
    <message>
        <source>Delete %1 %2?</source>
        <comment>type and name</comment>
        <translation>Delete %1 %2?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)?</source>
        <translation>
            <numerusform>Delete %n object?</numerusform>
            <numerusform>Delete %n objects?</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs to it is deleted as well. This cannot be undone.</source>
        <translation>What belongs to it is deleted as well. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete with contents</source>
        <translation>Delete with contents</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>times in words, as they are written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Desktop console for libvirt hosts</source>
        <translation>Desktop console for libvirt hosts</translation>
    </message>
    <message>
        <source>Looks for the service in this directory only.</source>
        <translation>Looks for the service in this directory only.</translation>
    </message>
    <message>
        <source>Goes to an object, for example vm:web-01:console.</source>
        <translation>Goes to an object, for example vm:web-01:console.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark or system.</translation>
    </message>
    <message>
        <source>en or zh_CN.</source>
        <translation>en or zh_CN.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Size of the window.</translation>
    </message>
    <message>
        <source>Writes the window to this file once it shows its content, and ends.</source>
        <translation>Writes the window to this file once it shows its content, and ends.</translation>
    </message>
    <message>
        <source>Milliseconds between the content and the picture.</source>
        <translation>Milliseconds between the content and the picture.</translation>
    </message>
    <message>
        <source>Tells how long it took until the table was painted, and ends.</source>
        <translation>Tells how long it took until the table was painted, and ends.</translation>
    </message>
    <message>
        <source>How many rows the table must have for that.</source>
        <translation>How many rows the table must have for that.</translation>
    </message>
    <message>
        <source>Checks that everything the program brings along is there, and ends.</source>
        <translation>Checks that everything the program brings along is there, and ends.</translation>
    </message>
    <message>
        <source>Tells each time the table has been painted, until it is ended.</source>
        <translation>Tells each time the table has been painted, until it is ended.</translation>
    </message>
    <message>
        <source>Does something with what is open, for example vm.create.</source>
        <translation>Does something with what is open, for example vm.create.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Undoing: %1</source>
        <comment>a step</comment>
        <translation>Undoing: %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>step, number</comment>
        <translation>%1, attempt %2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>attempt, time</comment>
        <translation>%1, after %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4)</source>
        <comment>time, what was tried, why it failed, error code</comment>
        <translation>%1  %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 are not listed.</source>
        <translation>Attempts %1 to %2 are not listed.</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>last heard of %1 ago</translation>
    </message>
    <message>
        <source>heard of just now</source>
        <translation>heard of just now</translation>
    </message>
    <message>
        <source>%1: %2, given up after %3 of silence</source>
        <comment>step, when it was heard of, limit</comment>
        <translation>%1: %2, given up after %3 of silence</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, its state and times</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing any more: it has ended.</source>
        <translation>Nothing any more: it has ended.</translation>
    </message>
    <message>
        <source>Nothing yet: it waits for its turn.</source>
        <translation>Nothing yet: it waits for its turn.</translation>
    </message>
    <message>
        <source>It waits for its parts.</source>
        <translation>It waits for its parts.</translation>
    </message>
    <message>
        <source>It is between two steps.</source>
        <translation>It is between two steps.</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <comment>names of objects</comment>
        <translation>Works on: %1</translation>
    </message>
</context>
<context>
    <name>TaskVerbs</name>
    <message>
        <source>This task cannot be stopped now.</source>
        <translation>This task cannot be stopped now.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dismiss what could not be undone?</source>
        <translation>Dismiss what could not be undone?</translation>
    </message>
    <message>
        <source>Do so when you have cleaned up by hand. It is not tried again, and the log says who decided.</source>
        <translation>Do so when you have cleaned up by hand. It is not tried again, and the log says who decided.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>There is nothing that could not be undone.</source>
        <translation>There is nothing that could not be undone.</translation>
    </message>
    <message>
        <source>Try undoing again</source>
        <translation>Try undoing again</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The Penstock service was not started.</source>
        <translation>The Penstock service was not started.</translation>
    </message>
    <message>
        <source>The program “penstockd” is neither beside this one nor in PATH.</source>
        <translation>The program “penstockd” is neither beside this one nor in PATH.</translation>
    </message>
    <message>
        <source>Install the Penstock service.</source>
        <translation>Install the Penstock service.</translation>
    </message>
    <message>
        <source>The system could not run {program}.</source>
        <translation>The system could not run {program}.</translation>
    </message>
    <message>
        <source>Reinstall the Penstock service.</source>
        <translation>Reinstall the Penstock service.</translation>
    </message>
    <message>
        <source>No service was running, so Penstock has started one for you ({program}).</source>
        <translation>No service was running, so Penstock has started one for you ({program}).</translation>
    </message>
    <message>
        <source>The Penstock service was not found.</source>
        <translation>The Penstock service was not found.</translation>
    </message>
    <message>
        <source>No service is running on this computer.</source>
        <translation>No service is running on this computer.</translation>
    </message>
    <message>
        <source>Start it with “penstockd”.</source>
        <translation>Start it with “penstockd”.</translation>
    </message>
    <message>
        <source>The Penstock service does not answer.</source>
        <translation>The Penstock service does not answer.</translation>
    </message>
    <message>
        <source>It accepted the connection at {socket} and said nothing.</source>
        <translation>It accepted the connection at {socket} and said nothing.</translation>
    </message>
    <message>
        <source>Wait a moment, or restart the service.</source>
        <translation>Wait a moment, or restart the service.</translation>
    </message>
    <message>
        <source>The Penstock service refuses this user.</source>
        <translation>The Penstock service refuses this user.</translation>
    </message>
    <message>
        <source>This user may not open {socket}.</source>
        <translation>This user may not open {socket}.</translation>
    </message>
    <message>
        <source>Ask the administrator for access, or start a service of your own.</source>
        <translation>Ask the administrator for access, or start a service of your own.</translation>
    </message>
    <message>
        <source>What listens at {socket} is not a Penstock service.</source>
        <translation>What listens at {socket} is not a Penstock service.</translation>
    </message>
    <message>
        <source>Choose another runtime directory.</source>
        <translation>Choose another runtime directory.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>This was not done.</translation>
    </message>
    <message>
        <source>There is no connection to the Penstock service at present.</source>
        <translation>There is no connection to the Penstock service at present.</translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation>Try again when the connection is back.</translation>
    </message>
    <message>
        <source>The connection to the Penstock service is lost.</source>
        <translation>The connection to the Penstock service is lost.</translation>
    </message>
    <message>
        <source>The service has closed the connection or has ended.</source>
        <translation>The service has closed the connection or has ended.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, restart the service.</source>
        <translation>It is tried again by itself; if that does not help, restart the service.</translation>
    </message>
    <message>
        <source>The connection was not ready within ten seconds.</source>
        <translation>The connection was not ready within ten seconds.</translation>
    </message>
    <message>
        <source>The task is not known any more.</source>
        <translation>The task is not known any more.</translation>
    </message>
    <message>
        <source>The service keeps ended tasks for a limited time.</source>
        <translation>The service keeps ended tasks for a limited time.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>The work was cancelled.</translation>
    </message>
    <message>
        <source>Use one of these names: {names}.</source>
        <translation>Use one of these names: {names}.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Did you mean “{name}”?</translation>
    </message>
    <message>
        <source>Join conditions with and, or.</source>
        <translation>Join conditions with and, or.</translation>
    </message>
    <message>
        <source>It is nested too deeply at column {column}.</source>
        <translation>It is nested too deeply at column {column}.</translation>
    </message>
    <message>
        <source>Write a simpler condition.</source>
        <translation>Write a simpler condition.</translation>
    </message>
    <message>
        <source>Close the parenthesis with “)”.</source>
        <translation>Close the parenthesis with “)”.</translation>
    </message>
    <message>
        <source>Write a condition such as: name = web-1.</source>
        <translation>Write a condition such as: name = web-1.</translation>
    </message>
    <message>
        <source>Write =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in or is null after “{field}”.</source>
        <translation>Write =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in or is null after “{field}”.</translation>
    </message>
    <message>
        <source>Write “is null” or “is not null”.</source>
        <translation>Write “is null” or “is not null”.</translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation>Write the values in parentheses: in (a, b).</translation>
    </message>
    <message>
        <source>Separate values with commas and close with “)”.</source>
        <translation>Separate values with commas and close with “)”.</translation>
    </message>
    <message>
        <source>Write a value for “{field}”; words of the language go in quotes.</source>
        <translation>Write a value for “{field}”; words of the language go in quotes.</translation>
    </message>
    <message>
        <source>There is no field “{name}” (column {column}).</source>
        <translation>There is no field “{name}” (column {column}).</translation>
    </message>
    <message>
        <source>It ends too early, at column {column}.</source>
        <translation>It ends too early, at column {column}.</translation>
    </message>
    <message>
        <source>“{word}” at column {column} was not expected.</source>
        <translation>“{word}” at column {column} was not expected.</translation>
    </message>
    <message>
        <source>It has {count} characters, {limit} are the limit.</source>
        <translation>It has {count} characters, {limit} are the limit.</translation>
    </message>
    <message>
        <source>Write a shorter condition.</source>
        <translation>Write a shorter condition.</translation>
    </message>
    <message>
        <source>The character at column {column} has no meaning here.</source>
        <translation>The character at column {column} has no meaning here.</translation>
    </message>
    <message>
        <source>Put texts with special characters in quotes.</source>
        <translation>Put texts with special characters in quotes.</translation>
    </message>
    <message>
        <source>The backslash at column {column} has no meaning.</source>
        <translation>The backslash at column {column} has no meaning.</translation>
    </message>
    <message>
        <source>Write two backslashes for one.</source>
        <translation>Write two backslashes for one.</translation>
    </message>
    <message>
        <source>The quoted text that starts at column {column} does not end.</source>
        <translation>The quoted text that starts at column {column} does not end.</translation>
    </message>
    <message>
        <source>Close it with the same quotation mark.</source>
        <translation>Close it with the same quotation mark.</translation>
    </message>
    <message>
        <source>The condition cannot be read.</source>
        <translation>The condition cannot be read.</translation>
    </message>
    <message>
        <source>“{field}” is a number, but column {column} holds something else.</source>
        <translation>“{field}” is a number, but column {column} holds something else.</translation>
    </message>
    <message>
        <source>Write a size such as 4GiB or 512MiB.</source>
        <translation>Write a size such as 4GiB or 512MiB.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <source>The number at column {column} is not a whole number, or too large.</source>
        <translation>The number at column {column} is not a whole number, or too large.</translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation>Write a number without a fraction.</translation>
    </message>
    <message>
        <source>“{field}” is true or false, but column {column} holds something else.</source>
        <translation>“{field}” is true or false, but column {column} holds something else.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>“{field}” is never “{value}” (column {column}).</source>
        <translation>“{field}” is never “{value}” (column {column}).</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choose one of: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is a time, but column {column} holds something else.</source>
        <translation>“{field}” is a time, but column {column} holds something else.</translation>
    </message>
    <message>
        <source>Write a time such as {form}.</source>
        <translation>Write a time such as {form}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by {operator} (column {column}).</source>
        <translation>“{field}” cannot be compared by {operator} (column {column}).</translation>
    </message>
    <message>
        <source>Use =, !=, in or is null.</source>
        <translation>Use =, !=, in or is null.</translation>
    </message>
    <message>
        <source>Use =, !=, &lt;, &gt; or in.</source>
        <translation>Use =, !=, &lt;, &gt; or in.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Leave it out.</translation>
    </message>
    <message>
        <source>“{field}” is not known here.</source>
        <translation>“{field}” is not known here.</translation>
    </message>
    <message>
        <source>There is no value with this name.</source>
        <translation>There is no value with this name.</translation>
    </message>
    <message>
        <source>The service alone sets this value.</source>
        <translation>The service alone sets this value.</translation>
    </message>
    <message>
        <source>It holds half a character.</source>
        <translation>It holds half a character.</translation>
    </message>
    <message>
        <source>Enter the text again.</source>
        <translation>Enter the text again.</translation>
    </message>
    <message>
        <source>Enter a shorter text.</source>
        <translation>Enter a shorter text.</translation>
    </message>
    <message>
        <source>There is a line break at character {position}.</source>
        <translation>There is a line break at character {position}.</translation>
    </message>
    <message>
        <source>Enter the text in one line.</source>
        <translation>Enter the text in one line.</translation>
    </message>
    <message>
        <source>Character {position} is a control character.</source>
        <translation>Character {position} is a control character.</translation>
    </message>
    <message>
        <source>Remove characters that cannot be seen.</source>
        <translation>Remove characters that cannot be seen.</translation>
    </message>
    <message>
        <source>The rule for “{field}” is broken.</source>
        <translation>The rule for “{field}” is broken.</translation>
    </message>
    <message>
        <source>Its pattern is not a valid expression.</source>
        <translation>Its pattern is not a valid expression.</translation>
    </message>
    <message>
        <source>Report this to the author of the plugin.</source>
        <translation>Report this to the author of the plugin.</translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation>It does not have the expected form.</translation>
    </message>
    <message>
        <source>Use this form: {form}.</source>
        <translation>Use this form: {form}.</translation>
    </message>
    <message>
        <source>Use {form}.</source>
        <translation>Use {form}.</translation>
    </message>
    <message>
        <source>It is below the smallest value allowed, {limit}.</source>
        <translation>It is below the smallest value allowed, {limit}.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Enter {limit} or more.</translation>
    </message>
    <message>
        <source>It is above the largest value allowed, {limit}.</source>
        <translation>It is above the largest value allowed, {limit}.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Enter {limit} or less.</translation>
    </message>
    <message>
        <source>It is not a whole number.</source>
        <translation>It is not a whole number.</translation>
    </message>
    <message>
        <source>Enter a number without a fraction.</source>
        <translation>Enter a number without a fraction.</translation>
    </message>
    <message>
        <source>The number is too large to be passed on exactly.</source>
        <translation>The number is too large to be passed on exactly.</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>Enter a smaller number.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>“{value}” is not one of the choices.</translation>
    </message>
    <message>
        <source>It is not a point in time.</source>
        <translation>It is not a point in time.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Enter true or false.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>Enter a list.</source>
        <translation>Enter a list.</translation>
    </message>
    <message>
        <source>Enter a group of named values.</source>
        <translation>Enter a group of named values.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Enter a text.</translation>
    </message>
    <message>
        <source>The value of “{field}” cannot be used.</source>
        <translation>The value of “{field}” cannot be used.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>“{field}” is missing.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>This value is required.</translation>
    </message>
    <message>
        <source>Enter a value for “{field}”.</source>
        <translation>Enter a value for “{field}”.</translation>
    </message>
    <message>
        <source>It is not of the right kind.</source>
        <translation>It is not of the right kind.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>There is no answer.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>The connection is closed.</translation>
    </message>
    <message>
        <source>There is no answer to “{method}”.</source>
        <translation>There is no answer to “{method}”.</translation>
    </message>
    <message>
        <source>{seconds} seconds have passed; the work may still be going on.</source>
        <translation>{seconds} seconds have passed; the work may still be going on.</translation>
    </message>
    <message>
        <source>Check the present state before you try again.</source>
        <translation>Check the present state before you try again.</translation>
    </message>
    <message>
        <source>There is no method “{method}”.</source>
        <translation>There is no method “{method}”.</translation>
    </message>
    <message>
        <source>This end of the connection answers no calls.</source>
        <translation>This end of the connection answers no calls.</translation>
    </message>
    <message>
        <source>Call a method that exists.</source>
        <translation>Call a method that exists.</translation>
    </message>
    <message>
        <source>The work ended without a result.</source>
        <translation>The work ended without a result.</translation>
    </message>
    <message>
        <source>The message was refused.</source>
        <translation>The message was refused.</translation>
    </message>
    <message>
        <source>Send one JSON-RPC 2.0 message with named parameters.</source>
        <translation>Send one JSON-RPC 2.0 message with named parameters.</translation>
    </message>
    <message>
        <source>The method is not a name.</source>
        <translation>The method is not a name.</translation>
    </message>
    <message>
        <source>The parameters are not an object.</source>
        <translation>The parameters are not an object.</translation>
    </message>
    <message>
        <source>The id is neither a number nor a text.</source>
        <translation>The id is neither a number nor a text.</translation>
    </message>
    <message>
        <source>It is neither a call nor an answer.</source>
        <translation>It is neither a call nor an answer.</translation>
    </message>
    <message>
        <source>The error is not an object.</source>
        <translation>The error is not an object.</translation>
    </message>
    <message>
        <source>It is nested deeper than {limit} levels.</source>
        <translation>It is nested deeper than {limit} levels.</translation>
    </message>
    <message>
        <source>It is not valid JSON at byte {offset}.</source>
        <translation>It is not valid JSON at byte {offset}.</translation>
    </message>
    <message>
        <source>It is not an object; several calls in one message are not supported.</source>
        <translation>It is not an object; several calls in one message are not supported.</translation>
    </message>
    <message>
        <source>It does not say “jsonrpc”: “2.0”.</source>
        <translation>It does not say “jsonrpc”: “2.0”.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>The sign-in was refused.</translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, or is older than 30 seconds.</source>
        <translation>The ticket is unknown, was used before, or is older than 30 seconds.</translation>
    </message>
    <message>
        <source>Connect to the control socket again for a new ticket.</source>
        <translation>Connect to the control socket again for a new ticket.</translation>
    </message>
    <message>
        <source>The token is not the one of this service.</source>
        <translation>The token is not the one of this service.</translation>
    </message>
    <message>
        <source>Read the token file again: it changes when the service starts.</source>
        <translation>Read the token file again: it changes when the service starts.</translation>
    </message>
    <message>
        <source>The console was not opened.</source>
        <translation>The console was not opened.</translation>
    </message>
    <message>
        <source>Too many tickets for consoles have not been used yet.</source>
        <translation>Too many tickets for consoles have not been used yet.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>Wait half a minute and try again.</translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, is older than 30 seconds, or its session has ended.</source>
        <translation>The ticket is unknown, was used before, is older than 30 seconds, or its session has ended.</translation>
    </message>
    <message>
        <source>Call vm.openConsole for a new ticket.</source>
        <translation>Call vm.openConsole for a new ticket.</translation>
    </message>
    <message>
        <source>The console is in use.</source>
        <translation>The console is in use.</translation>
    </message>
    <message>
        <source>{user} has been watching it since {time}.</source>
        <translation>{user} has been watching it since {time}.</translation>
    </message>
    <message>
        <source>Take it over, or wait until it is free.</source>
        <translation>Take it over, or wait until it is free.</translation>
    </message>
    <message>
        <source>The first message must bring a ticket.</source>
        <translation>The first message must bring a ticket.</translation>
    </message>
    <message>
        <source>Call vm.openConsole for a ticket.</source>
        <translation>Call vm.openConsole for a ticket.</translation>
    </message>
    <message>
        <source>The control socket {path} was not opened.</source>
        <translation>The control socket {path} was not opened.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Check the permissions of its folder.</translation>
    </message>
    <message>
        <source>The path {path} is too long for a control socket.</source>
        <translation>The path {path} is too long for a control socket.</translation>
    </message>
    <message>
        <source>Such paths have at most 107 bytes.</source>
        <translation>Such paths have at most 107 bytes.</translation>
    </message>
    <message>
        <source>Set PENSTOCK_RUNTIME_DIR to a shorter path.</source>
        <translation>Set PENSTOCK_RUNTIME_DIR to a shorter path.</translation>
    </message>
    <message>
        <source>{user} may not use this service.</source>
        <translation>{user} may not use this service.</translation>
    </message>
    <message>
        <source>It serves {owner}, root, and members of the group {group}.</source>
        <translation>It serves {owner}, root, and members of the group {group}.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this account to the group.</source>
        <translation>Ask the administrator to add this account to the group.</translation>
    </message>
    <message>
        <source>The token was used before.</source>
        <translation>The token was used before.</translation>
    </message>
    <message>
        <source>It belongs to a call with another method or other parameters.</source>
        <translation>It belongs to a call with another method or other parameters.</translation>
    </message>
    <message>
        <source>Choose a new token for every new call.</source>
        <translation>Choose a new token for every new call.</translation>
    </message>
    <message>
        <source>Call method.list for all methods.</source>
        <translation>Call method.list for all methods.</translation>
    </message>
    <message>
        <source>Did you mean “{method}”?</source>
        <translation>Did you mean “{method}”?</translation>
    </message>
    <message>
        <source>The service cannot listen at {address}, port {port}.</source>
        <translation>The service cannot listen at {address}, port {port}.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choose another port, or 0 for any free one.</translation>
    </message>
    <message>
        <source>The runtime directory {path} cannot be used.</source>
        <translation>The runtime directory {path} cannot be used.</translation>
    </message>
    <message>
        <source>It cannot be made or opened, or is a symbolic link.</source>
        <translation>It cannot be made or opened, or is a symbolic link.</translation>
    </message>
    <message>
        <source>Check the folder above it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation>Check the folder above it, or set PENSTOCK_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>It belongs to another user.</translation>
    </message>
    <message>
        <source>Remove it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation>Remove it, or set PENSTOCK_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Others than its owner may write to it.</source>
        <translation>Others than its owner may write to it.</translation>
    </message>
    <message>
        <source>Take that right away with chmod go-w.</source>
        <translation>Take that right away with chmod go-w.</translation>
    </message>
    <message>
        <source>Its lock file cannot be opened.</source>
        <translation>Its lock file cannot be opened.</translation>
    </message>
    <message>
        <source>The service is already running.</source>
        <translation>The service is already running.</translation>
    </message>
    <message>
        <source>Process {pid} holds {path}.</source>
        <translation>Process {pid} holds {path}.</translation>
    </message>
    <message>
        <source>Use the running service, or stop it first.</source>
        <translation>Use the running service, or stop it first.</translation>
    </message>
    <message>
        <source>Its lock file cannot be written.</source>
        <translation>Its lock file cannot be written.</translation>
    </message>
    <message>
        <source>The file {name} was not written to {path}.</source>
        <translation>The file {name} was not written to {path}.</translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation>Check free space and permissions.</translation>
    </message>
    <message>
        <source>This session is signed in already.</source>
        <translation>This session is signed in already.</translation>
    </message>
    <message>
        <source>Open another connection to sign in as someone else.</source>
        <translation>Open another connection to sign in as someone else.</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Nobody is signed in here.</translation>
    </message>
    <message>
        <source>Call session.signIn first.</source>
        <translation>Call session.signIn first.</translation>
    </message>
    <message>
        <source>The call was not accepted.</source>
        <translation>The call was not accepted.</translation>
    </message>
    <message>
        <source>Wait a moment and call again.</source>
        <translation>Wait a moment and call again.</translation>
    </message>
    <message>
        <source>{count} calls of this session wait for their answer already.</source>
        <translation>{count} calls of this session wait for their answer already.</translation>
    </message>
    <message>
        <source>This session may change {count} things a second.</source>
        <translation>This session may change {count} things a second.</translation>
    </message>
    <message>
        <source>“{uri}” is not the address of a host.</source>
        <translation>“{uri}” is not the address of a host.</translation>
    </message>
    <message>
        <source>No driver understands this form.</source>
        <translation>No driver understands this form.</translation>
    </message>
    <message>
        <source>Use qemu:///system for this computer or qemu+ssh://user@host/system.</source>
        <translation>Use qemu:///system for this computer or qemu+ssh://user@host/system.</translation>
    </message>
    <message>
        <source>The host could not be connected.</source>
        <translation>The host could not be connected.</translation>
    </message>
    <message>
        <source>The host does not report changes.</source>
        <translation>The host does not report changes.</translation>
    </message>
    <message>
        <source>The virtual machine is off.</source>
        <translation>The virtual machine is off.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Start it first.</translation>
    </message>
    <message>
        <source>The virtual machine is running.</source>
        <translation>The virtual machine is running.</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Shut it down first.</translation>
    </message>
    <message>
        <source>The name is empty, too long, or holds a slash or control characters.</source>
        <translation>The name is empty, too long, or holds a slash or control characters.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>The host has another virtual machine named “{name}”.</source>
        <translation>The host has another virtual machine named “{name}”.</translation>
    </message>
    <message>
        <source>The host has no such virtual machine.</source>
        <translation>The host has no such virtual machine.</translation>
    </message>
    <message>
        <source>Between 1 and 16 keys can be pressed together.</source>
        <translation>Between 1 and 16 keys can be pressed together.</translation>
    </message>
    <message>
        <source>The description of a virtual machine cannot be read.</source>
        <translation>The description of a virtual machine cannot be read.</translation>
    </message>
    <message>
        <source>The host&apos;s properties could not be read.</source>
        <translation>The host&apos;s properties could not be read.</translation>
    </message>
    <message>
        <source>Hardware acceleration is switched off by a setting.</source>
        <translation>Hardware acceleration is switched off by a setting.</translation>
    </message>
    <message>
        <source>libvirt on the host offers no hardware acceleration.</source>
        <translation>libvirt on the host offers no hardware acceleration.</translation>
    </message>
    <message>
        <source>The host is being disconnected.</source>
        <translation>The host is being disconnected.</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>The host is not connected.</translation>
    </message>
    <message>
        <source>Wait until it is connected again, or check that libvirtd runs on it.</source>
        <translation>Wait until it is connected again, or check that libvirtd runs on it.</translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation>The host does not answer.</translation>
    </message>
    <message>
        <source>The host&apos;s address is not accepted.</source>
        <translation>The host&apos;s address is not accepted.</translation>
    </message>
    <message>
        <source>Use qemu:///system, qemu+ssh://user@host/system or qemu+tls://host/system.</source>
        <translation>Use qemu:///system, qemu+ssh://user@host/system or qemu+tls://host/system.</translation>
    </message>
    <message>
        <source>An address may not hold a password.</source>
        <translation>An address may not hold a password.</translation>
    </message>
    <message>
        <source>Use a key file (keyfile=/path) instead.</source>
        <translation>Use a key file (keyfile=/path) instead.</translation>
    </message>
    <message>
        <source>The kind of connection and the host name do not fit together.</source>
        <translation>The kind of connection and the host name do not fit together.</translation>
    </message>
    <message>
        <source>The host name has characters that are not allowed.</source>
        <translation>The host name has characters that are not allowed.</translation>
    </message>
    <message>
        <source>The user name is not allowed here.</source>
        <translation>The user name is not allowed here.</translation>
    </message>
    <message>
        <source>A plain TCP connection is not encrypted and not signed in.</source>
        <translation>A plain TCP connection is not encrypted and not signed in.</translation>
    </message>
    <message>
        <source>Use qemu+ssh or qemu+tls.</source>
        <translation>Use qemu+ssh or qemu+tls.</translation>
    </message>
    <message>
        <source>The parameter “{name}” is not allowed.</source>
        <translation>The parameter “{name}” is not allowed.</translation>
    </message>
    <message>
        <source>The value of the parameter “{name}” is not allowed.</source>
        <translation>The value of the parameter “{name}” is not allowed.</translation>
    </message>
    <message>
        <source>Give an absolute path, or leave it out.</source>
        <translation>Give an absolute path, or leave it out.</translation>
    </message>
    <message>
        <source>It is not the address of a QEMU host.</source>
        <translation>It is not the address of a QEMU host.</translation>
    </message>
    <message>
        <source>Connections of the kind “{transport}” are not allowed.</source>
        <translation>Connections of the kind “{transport}” are not allowed.</translation>
    </message>
    <message>
        <source>The path must be /system or /session.</source>
        <translation>The path must be /system or /session.</translation>
    </message>
    <message>
        <source>An address may not hold a fragment.</source>
        <translation>An address may not hold a fragment.</translation>
    </message>
    <message>
        <source>The host did not answer within {seconds} s.</source>
        <translation>The host did not answer within {seconds} s.</translation>
    </message>
    <message>
        <source>Check that libvirtd on the host responds, then try again.</source>
        <translation>Check that libvirtd on the host responds, then try again.</translation>
    </message>
    <message>
        <source>The connection to the host was lost.</source>
        <translation>The connection to the host was lost.</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service ended or does not answer any more.</source>
        <translation>The host&apos;s libvirt service ended or does not answer any more.</translation>
    </message>
    <message>
        <source>Check that libvirtd runs on the host. Penstock reconnects by itself.</source>
        <translation>Check that libvirtd runs on the host. Penstock reconnects by itself.</translation>
    </message>
    <message>
        <source>This computer has no /dev/kvm: hardware virtualization is switched off or missing.</source>
        <translation>This computer has no /dev/kvm: hardware virtualization is switched off or missing.</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM is a software substitute (kvm_pvm), under which ordinary guests do not start.</source>
        <translation>This computer&apos;s KVM is a software substitute (kvm_pvm), under which ordinary guests do not start.</translation>
    </message>
    <message>
        <source>The service may not use /dev/kvm. Add its user to the group “kvm”.</source>
        <translation>The service may not use /dev/kvm. Add its user to the group “kvm”.</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not create virtual machines.</source>
        <translation>This computer&apos;s KVM does not create virtual machines.</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not run a test program.</source>
        <translation>This computer&apos;s KVM does not run a test program.</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM did not run a test program within a second.</source>
        <translation>This computer&apos;s KVM did not run a test program within a second.</translation>
    </message>
    <message>
        <source>The connection to the host&apos;s libvirt service broke.</source>
        <translation>The connection to the host&apos;s libvirt service broke.</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service cannot be reached.</source>
        <translation>The host&apos;s libvirt service cannot be reached.</translation>
    </message>
    <message>
        <source>Start libvirtd on the host, or correct the host&apos;s address.</source>
        <translation>Start libvirtd on the host, or correct the host&apos;s address.</translation>
    </message>
    <message>
        <source>The host&apos;s disk is full.</source>
        <translation>The host&apos;s disk is full.</translation>
    </message>
    <message>
        <source>Free some space on the host or choose another directory.</source>
        <translation>Free some space on the host or choose another directory.</translation>
    </message>
    <message>
        <source>The host has too little free memory.</source>
        <translation>The host has too little free memory.</translation>
    </message>
    <message>
        <source>Stop another virtual machine or give this one less memory.</source>
        <translation>Stop another virtual machine or give this one less memory.</translation>
    </message>
    <message>
        <source>The host does not permit this to the service&apos;s user.</source>
        <translation>The host does not permit this to the service&apos;s user.</translation>
    </message>
    <message>
        <source>Add the user to the group “libvirt” on the host, or correct the permissions of the file.</source>
        <translation>Add the user to the group “libvirt” on the host, or correct the permissions of the file.</translation>
    </message>
    <message>
        <source>A file it needs does not exist on the host.</source>
        <translation>A file it needs does not exist on the host.</translation>
    </message>
    <message>
        <source>Put the file back or remove it from the machine&apos;s settings.</source>
        <translation>Put the file back or remove it from the machine&apos;s settings.</translation>
    </message>
    <message>
        <source>The host refused to sign in.</source>
        <translation>The host refused to sign in.</translation>
    </message>
    <message>
        <source>Give the service a key or certificate that the host accepts; passwords are not asked for.</source>
        <translation>Give the service a key or certificate that the host accepts; passwords are not asked for.</translation>
    </message>
    <message>
        <source>The host&apos;s SSH key is not known or has changed.</source>
        <translation>The host&apos;s SSH key is not known or has changed.</translation>
    </message>
    <message>
        <source>Check the key and add it to the service&apos;s known_hosts file.</source>
        <translation>Check the key and add it to the service&apos;s known_hosts file.</translation>
    </message>
    <message>
        <source>The host&apos;s name cannot be resolved.</source>
        <translation>The host&apos;s name cannot be resolved.</translation>
    </message>
    <message>
        <source>Correct the host&apos;s address.</source>
        <translation>Correct the host&apos;s address.</translation>
    </message>
    <message>
        <source>Another viewer uses this console.</source>
        <translation>Another viewer uses this console.</translation>
    </message>
    <message>
        <source>Close the other viewer or take over.</source>
        <translation>Close the other viewer or take over.</translation>
    </message>
    <message>
        <source>A network or storage pool it needs is not started.</source>
        <translation>A network or storage pool it needs is not started.</translation>
    </message>
    <message>
        <source>Start it on the host, or choose another.</source>
        <translation>Start it on the host, or choose another.</translation>
    </message>
    <message>
        <source>Another program on the host uses the disk.</source>
        <translation>Another program on the host uses the disk.</translation>
    </message>
    <message>
        <source>Stop the other virtual machine or program that uses it.</source>
        <translation>Stop the other virtual machine or program that uses it.</translation>
    </message>
    <message>
        <source>The virtual machine is busy with other work.</source>
        <translation>The virtual machine is busy with other work.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Another storage pool of the host uses this directory.</source>
        <translation>Another storage pool of the host uses this directory.</translation>
    </message>
    <message>
        <source>Start that pool or choose another directory.</source>
        <translation>Start that pool or choose another directory.</translation>
    </message>
    <message>
        <source>The host has one with this name already.</source>
        <translation>The host has one with this name already.</translation>
    </message>
    <message>
        <source>The virtual machine does not exist on the host any more.</source>
        <translation>The virtual machine does not exist on the host any more.</translation>
    </message>
    <message>
        <source>The host has no such network.</source>
        <translation>The host has no such network.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Choose another network.</translation>
    </message>
    <message>
        <source>The host has no such storage pool.</source>
        <translation>The host has no such storage pool.</translation>
    </message>
    <message>
        <source>The host has no such disk file.</source>
        <translation>The host has no such disk file.</translation>
    </message>
    <message>
        <source>The virtual machine&apos;s present state does not allow it.</source>
        <translation>The virtual machine&apos;s present state does not allow it.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>It is in use.</translation>
    </message>
    <message>
        <source>This host cannot do it.</source>
        <translation>This host cannot do it.</translation>
    </message>
    <message>
        <source>The host does not support a setting of the virtual machine.</source>
        <translation>The host does not support a setting of the virtual machine.</translation>
    </message>
    <message>
        <source>The host took too long.</source>
        <translation>The host took too long.</translation>
    </message>
    <message>
        <source>The guest agent does not answer.</source>
        <translation>The guest agent does not answer.</translation>
    </message>
    <message>
        <source>Check that qemu-guest-agent runs in the guest.</source>
        <translation>Check that qemu-guest-agent runs in the guest.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>The host does not accept a value of the settings.</source>
        <translation>The host does not accept a value of the settings.</translation>
    </message>
    <message>
        <source>The host reported an error.</source>
        <translation>The host reported an error.</translation>
    </message>
    <message>
        <source>The details hold the host&apos;s own words.</source>
        <translation>The details hold the host&apos;s own words.</translation>
    </message>
    <message>
        <source>The virtual machine could not be read.</source>
        <translation>The virtual machine could not be read.</translation>
    </message>
    <message>
        <source>The virtual machine was not created.</source>
        <translation>The virtual machine was not created.</translation>
    </message>
    <message>
        <source>The virtual machine was not started.</source>
        <translation>The virtual machine was not started.</translation>
    </message>
    <message>
        <source>The virtual machine was not asked to shut down.</source>
        <translation>The virtual machine was not asked to shut down.</translation>
    </message>
    <message>
        <source>The virtual machine was not powered off.</source>
        <translation>The virtual machine was not powered off.</translation>
    </message>
    <message>
        <source>The virtual machine was not reset.</source>
        <translation>The virtual machine was not reset.</translation>
    </message>
    <message>
        <source>The virtual machine was not paused.</source>
        <translation>The virtual machine was not paused.</translation>
    </message>
    <message>
        <source>The virtual machine was not resumed.</source>
        <translation>The virtual machine was not resumed.</translation>
    </message>
    <message>
        <source>The virtual machine was not renamed.</source>
        <translation>The virtual machine was not renamed.</translation>
    </message>
    <message>
        <source>The virtual machine was not deleted.</source>
        <translation>The virtual machine was not deleted.</translation>
    </message>
    <message>
        <source>The keys were not sent.</source>
        <translation>The keys were not sent.</translation>
    </message>
    <message>
        <source>The host is busy with another disk.</source>
        <translation>The host is busy with another disk.</translation>
    </message>
    <message>
        <source>The disk was not created.</source>
        <translation>The disk was not created.</translation>
    </message>
    <message>
        <source>The disk was not deleted.</source>
        <translation>The disk was not deleted.</translation>
    </message>
    <message>
        <source>The disk could not be read.</source>
        <translation>The disk could not be read.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>The file was not written.</translation>
    </message>
    <message>
        <source>The virtual machines of the host could not be read.</source>
        <translation>The virtual machines of the host could not be read.</translation>
    </message>
    <message>
        <source>The networks of the host could not be read.</source>
        <translation>The networks of the host could not be read.</translation>
    </message>
    <message>
        <source>The directory must be an absolute path.</source>
        <translation>The directory must be an absolute path.</translation>
    </message>
    <message>
        <source>The file name is not allowed.</source>
        <translation>The file name is not allowed.</translation>
    </message>
    <message>
        <source>The host has another file named “{name}” there.</source>
        <translation>The host has another file named “{name}” there.</translation>
    </message>
    <message>
        <source>Choose another name or delete the file.</source>
        <translation>Choose another name or delete the file.</translation>
    </message>
    <message>
        <source>Plugin {id} cannot start.</source>
        <translation>Plugin {id} cannot start.</translation>
    </message>
    <message>
        <source>A plugin it depends on is missing or depends on it.</source>
        <translation>A plugin it depends on is missing or depends on it.</translation>
    </message>
    <message>
        <source>Only a session can watch.</source>
        <translation>Only a session can watch.</translation>
    </message>
    <message>
        <source>The host was not added.</source>
        <translation>The host was not added.</translation>
    </message>
    <message>
        <source>It did not answer within 30 seconds.</source>
        <translation>It did not answer within 30 seconds.</translation>
    </message>
    <message>
        <source>Check the address and that libvirt runs there.</source>
        <translation>Check the address and that libvirt runs there.</translation>
    </message>
    <message>
        <source>Connecting to the host</source>
        <translation>Connecting to the host</translation>
    </message>
    <message>
        <source>It is in the inventory already, as {host}.</source>
        <translation>It is in the inventory already, as {host}.</translation>
    </message>
    <message>
        <source>Another host is named {host}.</source>
        <translation>Another host is named {host}.</translation>
    </message>
    <message>
        <source>Use the one that is there.</source>
        <translation>Use the one that is there.</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Add host</translation>
    </message>
    <message>
        <source>Host {host} was removed from the inventory.</source>
        <translation>Host {host} was removed from the inventory.</translation>
    </message>
    <message>
        <source>Host {host} cannot be reached.</source>
        <translation>Host {host} cannot be reached.</translation>
    </message>
    <message>
        <source>Wait for the next attempt or reconnect it.</source>
        <translation>Wait for the next attempt or reconnect it.</translation>
    </message>
    <message>
        <source>Host {host} is connected.</source>
        <translation>Host {host} is connected.</translation>
    </message>
    <message>
        <source>Contact with host {host} was lost.</source>
        <translation>Contact with host {host} was lost.</translation>
    </message>
    <message>
        <source>The image was not copied to {path}.</source>
        <translation>The image was not copied to {path}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The file system refused to read or write.</source>
        <translation>The file system refused to read or write.</translation>
    </message>
    <message>
        <source>Free some space there and import it again.</source>
        <translation>Free some space there and import it again.</translation>
    </message>
    <message>
        <source>Check the paths and their permissions.</source>
        <translation>Check the paths and their permissions.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as an image.</source>
        <translation>“{path}” cannot be used as an image.</translation>
    </message>
    <message>
        <source>Choose a qcow2 or raw disk image.</source>
        <translation>Choose a qcow2 or raw disk image.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Check the path and its permissions.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>It is not a regular file.</translation>
    </message>
    <message>
        <source>Its qcow2 version {version} is not known.</source>
        <translation>Its qcow2 version {version} is not known.</translation>
    </message>
    <message>
        <source>It depends on another file (a backing file).</source>
        <translation>It depends on another file (a backing file).</translation>
    </message>
    <message>
        <source>Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.</source>
        <translation>Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>It is encrypted.</translation>
    </message>
    <message>
        <source>Import a copy without encryption.</source>
        <translation>Import a copy without encryption.</translation>
    </message>
    <message>
        <source>It keeps its data in another file or uses unknown features.</source>
        <translation>It keeps its data in another file or uses unknown features.</translation>
    </message>
    <message>
        <source>Its header is damaged.</source>
        <translation>Its header is damaged.</translation>
    </message>
    <message>
        <source>It is neither a qcow2 image nor a raw disk with a boot sector.</source>
        <translation>It is neither a qcow2 image nor a raw disk with a boot sector.</translation>
    </message>
    <message>
        <source>The image was not added.</source>
        <translation>The image was not added.</translation>
    </message>
    <message>
        <source>Another image is named “{name}”.</source>
        <translation>Another image is named “{name}”.</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>Import image</translation>
    </message>
    <message>
        <source>“{path}” was not registered.</source>
        <translation>“{path}” was not registered.</translation>
    </message>
    <message>
        <source>It is not a file in the image store {store}.</source>
        <translation>It is not a file in the image store {store}.</translation>
    </message>
    <message>
        <source>Import it instead, which copies it into the store.</source>
        <translation>Import it instead, which copies it into the store.</translation>
    </message>
    <message>
        <source>The disks of {count} objects are based on its file, among them {name}.</source>
        <translation>The disks of {count} objects are based on its file, among them {name}.</translation>
    </message>
    <message>
        <source>Delete those first, or remove the image from the inventory only.</source>
        <translation>Delete those first, or remove the image from the inventory only.</translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation>Delete image</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>Copying, {done} of {total}</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>Reserving the name</translation>
    </message>
    <message>
        <source>Copying the image</source>
        <translation>Copying the image</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Checking the copy</translation>
    </message>
    <message>
        <source>Deleting the image</source>
        <translation>Deleting the image</translation>
    </message>
    <message>
        <source>The file {path} was not deleted.</source>
        <translation>The file {path} was not deleted.</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>The file system refused it.</translation>
    </message>
    <message>
        <source>Check its permissions and try again.</source>
        <translation>Check its permissions and try again.</translation>
    </message>
    <message>
        <source>There is no volume {path}.</source>
        <translation>There is no volume {path}.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>The change was not saved.</translation>
    </message>
    <message>
        <source>The disk that holds the service&apos;s database is full.</source>
        <translation>The disk that holds the service&apos;s database is full.</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Free some space there and try again.</translation>
    </message>
    <message>
        <source>Another object has this name or identifier already.</source>
        <translation>Another object has this name or identifier already.</translation>
    </message>
    <message>
        <source>The service&apos;s database refused a request.</source>
        <translation>The service&apos;s database refused a request.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation>The database {path} cannot be opened.</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>Its directory is not writable.</translation>
    </message>
    <message>
        <source>Check the owner and free space of the data directory.</source>
        <translation>Check the owner and free space of the data directory.</translation>
    </message>
    <message>
        <source>Another penstockd is using it.</source>
        <translation>Another penstockd is using it.</translation>
    </message>
    <message>
        <source>Use that service, or stop it first.</source>
        <translation>Use that service, or stop it first.</translation>
    </message>
    <message>
        <source>The file is damaged or not a database.</source>
        <translation>The file is damaged or not a database.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start with an empty one.</source>
        <translation>Restore it from a backup, or move it away to start with an empty one.</translation>
    </message>
    <message>
        <source>The page cursor is not valid.</source>
        <translation>The page cursor is not valid.</translation>
    </message>
    <message>
        <source>There is no {type} “{name}”.</source>
        <translation>There is no {type} “{name}”.</translation>
    </message>
    <message>
        <source>It may have been deleted or renamed; list what there is.</source>
        <translation>It may have been deleted or renamed; list what there is.</translation>
    </message>
    <message>
        <source>There is no type “{name}”.</source>
        <translation>There is no type “{name}”.</translation>
    </message>
    <message>
        <source>There are {count} objects named “{name}”.</source>
        <translation>There are {count} objects named “{name}”.</translation>
    </message>
    <message>
        <source>Use the id of the one you mean.</source>
        <translation>Use the id of the one you mean.</translation>
    </message>
    <message>
        <source>The database has field {field} of {type} in another form.</source>
        <translation>The database has field {field} of {type} in another form.</translation>
    </message>
    <message>
        <source>Use the version of the service that wrote it.</source>
        <translation>Use the version of the service that wrote it.</translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation>The task did not end.</translation>
    </message>
    <message>
        <source>The service was stopped while it ran.</source>
        <translation>The service was stopped while it ran.</translation>
    </message>
    <message>
        <source>What it had begun has been undone; start it again.</source>
        <translation>What it had begun has been undone; start it again.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelling</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>The task was cancelled.</translation>
    </message>
    <message>
        <source>Undoing: {step}</source>
        <translation>Undoing: {step}</translation>
    </message>
    <message>
        <source>Could not undo: {why}</source>
        <translation>Could not undo: {why}</translation>
    </message>
    <message>
        <source>the next attempt: {why}</source>
        <translation>the next attempt: {why}</translation>
    </message>
    <message>
        <source>{task} failed: {why}</source>
        <translation>{task} failed: {why}</translation>
    </message>
    <message>
        <source>The task was not cancelled.</source>
        <translation>The task was not cancelled.</translation>
    </message>
    <message>
        <source>Its present step cannot be interrupted.</source>
        <translation>Its present step cannot be interrupted.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>It has ended already.</translation>
    </message>
    <message>
        <source>“{task}” on {name}</source>
        <translation>“{task}” on {name}</translation>
    </message>
    <message>
        <source>The console cannot be shown.</source>
        <translation>The console cannot be shown.</translation>
    </message>
    <message>
        <source>The addresses of virtual machines could not be read.</source>
        <translation>The addresses of virtual machines could not be read.</translation>
    </message>
    <message>
        <source>The graphical console was not opened.</source>
        <translation>The graphical console was not opened.</translation>
    </message>
    <message>
        <source>The graphical console of a remote host is not available yet.</source>
        <translation>The graphical console of a remote host is not available yet.</translation>
    </message>
    <message>
        <source>Use the serial console, or run the service on the host itself.</source>
        <translation>Use the serial console, or run the service on the host itself.</translation>
    </message>
    <message>
        <source>The serial console was not opened.</source>
        <translation>The serial console was not opened.</translation>
    </message>
    <message>
        <source>No picture of the screen was taken.</source>
        <translation>No picture of the screen was taken.</translation>
    </message>
    <message>
        <source>A certificate for the host is missing or not accepted.</source>
        <translation>A certificate for the host is missing or not accepted.</translation>
    </message>
    <message>
        <source>Give the service a certificate of the host&apos;s authority (pkipath=/directory).</source>
        <translation>Give the service a certificate of the host&apos;s authority (pkipath=/directory).</translation>
    </message>
    <message>
        <source>Another program on the host uses this console.</source>
        <translation>Another program on the host uses this console.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>End that program.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, restart libvirtd on the host; guests go on.</source>
        <translation>Try again later. If it stays so, restart libvirtd on the host; guests go on.</translation>
    </message>
    <message>
        <source>The host sends pictures of an unknown kind.</source>
        <translation>The host sends pictures of an unknown kind.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>The picture is too large.</translation>
    </message>
    <message>
        <source>The host did not keep all of it.</source>
        <translation>The host did not keep all of it.</translation>
    </message>
    <message>
        <source>Check the free space of the host&apos;s disk.</source>
        <translation>Check the free space of the host&apos;s disk.</translation>
    </message>
    <message>
        <source>The simulated host refuses it on request.</source>
        <translation>The simulated host refuses it on request.</translation>
    </message>
    <message>
        <source>Wait until it is connected, or try to connect now.</source>
        <translation>Wait until it is connected, or try to connect now.</translation>
    </message>
    <message>
        <source>A simulated virtual machine has no screen.</source>
        <translation>A simulated virtual machine has no screen.</translation>
    </message>
    <message>
        <source>Use its serial console.</source>
        <translation>Use its serial console.</translation>
    </message>
    <message>
        <source>Put the file back or choose another image.</source>
        <translation>Put the file back or choose another image.</translation>
    </message>
    <message>
        <source>Use simulator://demo or simulator://name?machines=100.</source>
        <translation>Use simulator://demo or simulator://name?machines=100.</translation>
    </message>
    <message>
        <source>It is not the address of a simulated host.</source>
        <translation>It is not the address of a simulated host.</translation>
    </message>
    <message>
        <source>The parameter “{name}” or its value is not allowed.</source>
        <translation>The parameter “{name}” or its value is not allowed.</translation>
    </message>
    <message>
        <source>The virtual machines could not be listed.</source>
        <translation>The virtual machines could not be listed.</translation>
    </message>
    <message>
        <source>The networks could not be listed.</source>
        <translation>The networks could not be listed.</translation>
    </message>
    <message>
        <source>The host was not connected.</source>
        <translation>The host was not connected.</translation>
    </message>
    <message>
        <source>Option --{option} does not accept “{value}”.</source>
        <translation>Option --{option} does not accept “{value}”.</translation>
    </message>
    <message>
        <source>Use one of: {allowed}.</source>
        <translation>Use one of: {allowed}.</translation>
    </message>
    <message>
        <source>Reserving name and addresses</source>
        <translation>Reserving name and addresses</translation>
    </message>
    <message>
        <source>Creating the disk</source>
        <translation>Creating the disk</translation>
    </message>
    <message>
        <source>Writing first-boot settings</source>
        <translation>Writing first-boot settings</translation>
    </message>
    <message>
        <source>Defining the virtual machine</source>
        <translation>Defining the virtual machine</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Completing</translation>
    </message>
    <message>
        <source>Deleting {path}</source>
        <translation>Deleting {path}</translation>
    </message>
    <message>
        <source>Powering off</source>
        <translation>Powering off</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>Removing the definition</translation>
    </message>
    <message>
        <source>Deleting disks</source>
        <translation>Deleting disks</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Renaming</translation>
    </message>
    <message>
        <source>The console of {vm} was not opened.</source>
        <translation>The console of {vm} was not opened.</translation>
    </message>
    <message>
        <source>The virtual machine is not running.</source>
        <translation>The virtual machine is not running.</translation>
    </message>
    <message>
        <source>It has no graphics.</source>
        <translation>It has no graphics.</translation>
    </message>
    <message>
        <source>Its graphics protocol is {protocol}; only VNC is supported.</source>
        <translation>Its graphics protocol is {protocol}; only VNC is supported.</translation>
    </message>
    <message>
        <source>Use its serial console, or give it VNC graphics.</source>
        <translation>Use its serial console, or give it VNC graphics.</translation>
    </message>
    <message>
        <source>It has no serial console.</source>
        <translation>It has no serial console.</translation>
    </message>
    <message>
        <source>Use its graphical console.</source>
        <translation>Use its graphical console.</translation>
    </message>
    <message>
        <source>This kind of host offers no consoles.</source>
        <translation>This kind of host offers no consoles.</translation>
    </message>
    <message>
        <source>There is no virtual machine {uuid}.</source>
        <translation>There is no virtual machine {uuid}.</translation>
    </message>
    <message>
        <source>Virtual machine {vm} was found on its host.</source>
        <translation>Virtual machine {vm} was found on its host.</translation>
    </message>
    <message>
        <source>Virtual machine {old} is now called {new}.</source>
        <translation>Virtual machine {old} is now called {new}.</translation>
    </message>
    <message>
        <source>Virtual machine {vm}: {state}.</source>
        <translation>Virtual machine {vm}: {state}.</translation>
    </message>
    <message>
        <source>Virtual machine {vm} is gone from its host.</source>
        <translation>Virtual machine {vm} is gone from its host.</translation>
    </message>
    <message>
        <source>Host {host} has {memory} of memory in all.</source>
        <translation>Host {host} has {memory} of memory in all.</translation>
    </message>
    <message>
        <source>Choose less memory or another host.</source>
        <translation>Choose less memory or another host.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>The name “{name}” is taken.</translation>
    </message>
    <message>
        <source>Another virtual machine has it.</source>
        <translation>Another virtual machine has it.</translation>
    </message>
    <message>
        <source>There is no host yet.</source>
        <translation>There is no host yet.</translation>
    </message>
    <message>
        <source>No host can be reached at present.</source>
        <translation>No host can be reached at present.</translation>
    </message>
    <message>
        <source>Add this computer or another host first.</source>
        <translation>Add this computer or another host first.</translation>
    </message>
    <message>
        <source>Reconnect a host, then try again.</source>
        <translation>Reconnect a host, then try again.</translation>
    </message>
    <message>
        <source>Image {image} is not ready.</source>
        <translation>Image {image} is not ready.</translation>
    </message>
    <message>
        <source>Wait until it has been imported.</source>
        <translation>Wait until it has been imported.</translation>
    </message>
    <message>
        <source>Image {image} needs a disk of {size} or more.</source>
        <translation>Image {image} needs a disk of {size} or more.</translation>
    </message>
    <message>
        <source>Choose a larger disk.</source>
        <translation>Choose a larger disk.</translation>
    </message>
    <message>
        <source>The image is on the service&apos;s computer, and this host is another one.</source>
        <translation>The image is on the service&apos;s computer, and this host is another one.</translation>
    </message>
    <message>
        <source>Choose a host on the service&apos;s computer.</source>
        <translation>Choose a host on the service&apos;s computer.</translation>
    </message>
    <message>
        <source>Host {host} has no network “{network}”.</source>
        <translation>Host {host} has no network “{network}”.</translation>
    </message>
    <message>
        <source>Choose one of the host&apos;s networks, or none.</source>
        <translation>Choose one of the host&apos;s networks, or none.</translation>
    </message>
    <message>
        <source>Network {network} of host {host} is not active.</source>
        <translation>Network {network} of host {host} is not active.</translation>
    </message>
    <message>
        <source>Start it on the host (virsh net-start {network}), or choose another network or none.</source>
        <translation>Start it on the host (virsh net-start {network}), or choose another network or none.</translation>
    </message>
    <message>
        <source>Host {host} has no default network.</source>
        <translation>Host {host} has no default network.</translation>
    </message>
    <message>
        <source>Choose one of its networks, or create the virtual machine without a network.</source>
        <translation>Choose one of its networks, or create the virtual machine without a network.</translation>
    </message>
    <message>
        <source>Waiting for {vm} to shut down was cancelled.</source>
        <translation>Waiting for {vm} to shut down was cancelled.</translation>
    </message>
    <message>
        <source>The guest has been asked already and may still do it.</source>
        <translation>The guest has been asked already and may still do it.</translation>
    </message>
    <message>
        <source>{vm} did not shut down.</source>
        <translation>{vm} did not shut down.</translation>
    </message>
    <message>
        <source>The guest has not reacted to the power button for {seconds} seconds.</source>
        <translation>The guest has not reacted to the power button for {seconds} seconds.</translation>
    </message>
    <message>
        <source>Shut it down from inside, or power it off; unsaved data in it is then lost.</source>
        <translation>Shut it down from inside, or power it off; unsaved data in it is then lost.</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Resetting</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausing</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Resuming</translation>
    </message>
    <message>
        <source>Waiting for the guest to shut down</source>
        <translation>Waiting for the guest to shut down</translation>
    </message>
    <message>
        <source>The first-boot settings could not be written.</source>
        <translation>The first-boot settings could not be written.</translation>
    </message>
    <message>
        <source>Shorten the user data and try again.</source>
        <translation>Shorten the user data and try again.</translation>
    </message>
    <message>
        <source>Start virtual machine</source>
        <translation>Start virtual machine</translation>
    </message>
    <message>
        <source>Shut down virtual machine</source>
        <translation>Shut down virtual machine</translation>
    </message>
    <message>
        <source>Restart virtual machine</source>
        <translation>Restart virtual machine</translation>
    </message>
    <message>
        <source>Power off virtual machine</source>
        <translation>Power off virtual machine</translation>
    </message>
    <message>
        <source>Reset virtual machine</source>
        <translation>Reset virtual machine</translation>
    </message>
    <message>
        <source>Pause virtual machine</source>
        <translation>Pause virtual machine</translation>
    </message>
    <message>
        <source>Resume virtual machine</source>
        <translation>Resume virtual machine</translation>
    </message>
    <message>
        <source>Create virtual machine</source>
        <translation>Create virtual machine</translation>
    </message>
    <message>
        <source>{vm} was not renamed.</source>
        <translation>{vm} was not renamed.</translation>
    </message>
    <message>
        <source>The hypervisor can rename a virtual machine only while it is off.</source>
        <translation>The hypervisor can rename a virtual machine only while it is off.</translation>
    </message>
    <message>
        <source>Rename virtual machine</source>
        <translation>Rename virtual machine</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>It is running.</translation>
    </message>
    <message>
        <source>Shut it down first, or ask to power it off with it.</source>
        <translation>Shut it down first, or ask to power it off with it.</translation>
    </message>
    <message>
        <source>Delete virtual machine</source>
        <translation>Delete virtual machine</translation>
    </message>
    <message>
        <source>A disk has {size} or more.</source>
        <translation>A disk has {size} or more.</translation>
    </message>
    <message>
        <source>Choose a larger disk, or 0 for none.</source>
        <translation>Choose a larger disk, or 0 for none.</translation>
    </message>
    <message>
        <source>Delete it without its disks; {path} then stays.</source>
        <translation>Delete it without its disks; {path} then stays.</translation>
    </message>
    <message>
        <source>{other} uses the disk {path} as well.</source>
        <translation>{other} uses the disk {path} as well.</translation>
    </message>
    <message>
        <source>The disk {path} is the image {image}.</source>
        <translation>The disk {path} is the image {image}.</translation>
    </message>
    <message>
        <source>An object would refer to one that does not exist.</source>
        <translation>An object would refer to one that does not exist.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile; look at what there is and try again.</source>
        <translation>It may have been deleted meanwhile; look at what there is and try again.</translation>
    </message>
    <message>
        <source>The changed database did not pass its checks.</source>
        <translation>The changed database did not pass its checks.</translation>
    </message>
    <message>
        <source>The database file {path} cannot be used.</source>
        <translation>The database file {path} cannot be used.</translation>
    </message>
    <message>
        <source>The copy {path} was not written.</source>
        <translation>The copy {path} was not written.</translation>
    </message>
    <message>
        <source>Reading the database or writing the copy failed.</source>
        <translation>Reading the database or writing the copy failed.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder.</source>
        <translation>Check free space and permissions of the folder.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>Check that it exists and who owns it.</source>
        <translation>Check that it exists and who owns it.</translation>
    </message>
    <message>
        <source>A newer version of the service wrote it: it has form {form}, this service knows up to {known}.</source>
        <translation>A newer version of the service wrote it: it has form {form}, this service knows up to {known}.</translation>
    </message>
    <message>
        <source>Use the newer service, or restore a backup made before the update.</source>
        <translation>Use the newer service, or restore a backup made before the update.</translation>
    </message>
    <message>
        <source>It is not a database of this service.</source>
        <translation>It is not a database of this service.</translation>
    </message>
    <message>
        <source>Choose a file that penstockctl service backup wrote.</source>
        <translation>Choose a file that penstockctl service backup wrote.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choose another backup.</translation>
    </message>
    <message>
        <source>The database was not brought to form {form} ({name}).</source>
        <translation>The database was not brought to form {form} ({name}).</translation>
    </message>
    <message>
        <source>The database is as it was; go on with the former version of the service. A copy is at {path}.</source>
        <translation>The database is as it was; go on with the former version of the service. A copy is at {path}.</translation>
    </message>
    <message>
        <source>{type} “{name}” uses it.</source>
        <translation>{type} “{name}” uses it.</translation>
    </message>
    <message>
        <source>{count} objects use it, among them {type} “{name}”.</source>
        <translation>{count} objects use it, among them {type} “{name}”.</translation>
    </message>
    <message>
        <source>Delete or change what uses it first.</source>
        <translation>Delete or change what uses it first.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No backup was made.</translation>
    </message>
    <message>
        <source>The path is not whole.</source>
        <translation>The path is not whole.</translation>
    </message>
    <message>
        <source>Begin it with a slash.</source>
        <translation>Begin it with a slash.</translation>
    </message>
    <message>
        <source>The file exists.</source>
        <translation>The file exists.</translation>
    </message>
    <message>
        <source>Choose a new name, or move the file away.</source>
        <translation>Choose a new name, or move the file away.</translation>
    </message>
    <message>
        <source>The disk that holds the service&apos;s database reports errors.</source>
        <translation>The disk that holds the service&apos;s database reports errors.</translation>
    </message>
    <message>
        <source>Check the disk, make a backup of the database and move it to another one.</source>
        <translation>Check the disk, make a backup of the database and move it to another one.</translation>
    </message>
    <message>
        <source>Call type.list for all types.</source>
        <translation>Call type.list for all types.</translation>
    </message>
    <message>
        <source>There are too many names at column {column}, {limit} are the limit.</source>
        <translation>There are too many names at column {column}, {limit} are the limit.</translation>
    </message>
    <message>
        <source>Write fewer of them.</source>
        <translation>Write fewer of them.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <translation>Write the name of a field.</translation>
    </message>
    <message>
        <source>There is no field “{name}” that can be used here (column {column}).</source>
        <translation>There is no field “{name}” that can be used here (column {column}).</translation>
    </message>
    <message>
        <source>The limit at column {column} is no number from 1 to {limit}.</source>
        <translation>The limit at column {column} is no number from 1 to {limit}.</translation>
    </message>
    <message>
        <source>Write how many objects a page has: limit 100.</source>
        <translation>Write how many objects a page has: limit 100.</translation>
    </message>
    <message>
        <source>“{field}” leads to several values (column {column}).</source>
        <translation>“{field}” leads to several values (column {column}).</translation>
    </message>
    <message>
        <source>Use it in the condition, or name the list itself.</source>
        <translation>Use it in the condition, or name the list itself.</translation>
    </message>
    <message>
        <source>Write count, or sum, min, max or avg and a field.</source>
        <translation>Write count, or sum, min, max or avg and a field.</translation>
    </message>
    <message>
        <source>Write both ends: between 1 and 4.</source>
        <translation>Write both ends: between 1 and 4.</translation>
    </message>
    <message>
        <source>The relation cannot be followed further at column {column}.</source>
        <translation>The relation cannot be followed further at column {column}.</translation>
    </message>
    <message>
        <source>A name ends with a dot at column {column}.</source>
        <translation>A name ends with a dot at column {column}.</translation>
    </message>
    <message>
        <source>Write the field behind it, or leave the dot out.</source>
        <translation>Write the field behind it, or leave the dot out.</translation>
    </message>
    <message>
        <source>“{field}” has no fields of its own (column {column}).</source>
        <translation>“{field}” has no fields of its own (column {column}).</translation>
    </message>
    <message>
        <source>Only references and nested values go on after a dot.</source>
        <translation>Only references and nested values go on after a dot.</translation>
    </message>
    <message>
        <source>The query says that already.</source>
        <translation>The query says that already.</translation>
    </message>
    <message>
        <source>Pass either the whole query or its parts.</source>
        <translation>Pass either the whole query or its parts.</translation>
    </message>
    <message>
        <source>It asks for numbers, not for objects.</source>
        <translation>It asks for numbers, not for objects.</translation>
    </message>
    <message>
        <source>Call aggregate or query for that.</source>
        <translation>Call aggregate or query for that.</translation>
    </message>
    <message>
        <source>It belongs to another query.</source>
        <translation>It belongs to another query.</translation>
    </message>
    <message>
        <source>It is not one that this service gave.</source>
        <translation>It is not one that this service gave.</translation>
    </message>
    <message>
        <source>Pass the &quot;next&quot; of the page before with the same query, or none.</source>
        <translation>Pass the &quot;next&quot; of the page before with the same query, or none.</translation>
    </message>
    <message>
        <source>Go on with and, or, order by, limit, select or count.</source>
        <translation>Go on with and, or, order by, limit, select or count.</translation>
    </message>
    <message>
        <source>Go on with by and names of fields.</source>
        <translation>Go on with by and names of fields.</translation>
    </message>
    <message>
        <source>Begin with the name of a type, such as: vm where name = web-1.</source>
        <translation>Begin with the name of a type, such as: vm where name = web-1.</translation>
    </message>
    <message>
        <source>There is no type “{name}” (column {column}).</source>
        <translation>There is no type “{name}” (column {column}).</translation>
    </message>
    <message>
        <source>Write order by and the name of a field.</source>
        <translation>Write order by and the name of a field.</translation>
    </message>
    <message>
        <source>Separate names with commas; asc or desc may follow each.</source>
        <translation>Separate names with commas; asc or desc may follow each.</translation>
    </message>
    <message>
        <source>Separate names with commas.</source>
        <translation>Separate names with commas.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>The query was stopped.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s.</source>
        <translation>It took longer than {seconds} s.</translation>
    </message>
    <message>
        <source>Narrow it down by fields with an index, such as names or references, or sort by such a field.</source>
        <translation>Narrow it down by fields with an index, such as names or references, or sort by such a field.</translation>
    </message>
    <message>
        <source>Project {project} has no room for this.</source>
        <translation>Project {project} has no room for this.</translation>
    </message>
    <message>
        <source>{what}: {limit} allowed, {used} used, {asked} asked for.</source>
        <translation>{what}: {limit} allowed, {used} used, {asked} asked for.</translation>
    </message>
    <message>
        <source>Ask for less, delete what is not needed, or have the limit raised.</source>
        <translation>Ask for less, delete what is not needed, or have the limit raised.</translation>
    </message>
    <message>
        <source>This service has no accounts.</source>
        <translation>This service has no accounts.</translation>
    </message>
    <message>
        <source>Sign in on its own computer.</source>
        <translation>Sign in on its own computer.</translation>
    </message>
    <message>
        <source>A sign-in needs a ticket, a token, a user or an access key, and only one of them.</source>
        <translation>A sign-in needs a ticket, a token, a user or an access key, and only one of them.</translation>
    </message>
    <message>
        <source>Connect to the control socket for a ticket, or name an account.</source>
        <translation>Connect to the control socket for a ticket, or name an account.</translation>
    </message>
    <message>
        <source>Tickets and the token are for the service&apos;s own computer.</source>
        <translation>Tickets and the token are for the service&apos;s own computer.</translation>
    </message>
    <message>
        <source>Sign in with an account.</source>
        <translation>Sign in with an account.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>There is no such session.</translation>
    </message>
    <message>
        <source>It may have ended; call session.list.</source>
        <translation>It may have ended; call session.list.</translation>
    </message>
    <message>
        <source>{file} cannot be used for TLS.</source>
        <translation>{file} cannot be used for TLS.</translation>
    </message>
    <message>
        <source>Check its path and owner.</source>
        <translation>Check its path and owner.</translation>
    </message>
    <message>
        <source>Other users can read the key.</source>
        <translation>Other users can read the key.</translation>
    </message>
    <message>
        <source>Make it readable for its owner alone: chmod 600 {file}.</source>
        <translation>Make it readable for its owner alone: chmod 600 {file}.</translation>
    </message>
    <message>
        <source>It holds no private key without a passphrase.</source>
        <translation>It holds no private key without a passphrase.</translation>
    </message>
    <message>
        <source>Give an RSA or EC key in PEM form.</source>
        <translation>Give an RSA or EC key in PEM form.</translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS.</source>
        <translation>This installation of Qt has no TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>Install OpenSSL 3.</translation>
    </message>
    <message>
        <source>It holds no certificate, or cannot be read.</source>
        <translation>It holds no certificate, or cannot be read.</translation>
    </message>
    <message>
        <source>Give a certificate in PEM form, followed by those that signed it.</source>
        <translation>Give a certificate in PEM form, followed by those that signed it.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>The certificate has expired.</translation>
    </message>
    <message>
        <source>Renew it.</source>
        <translation>Renew it.</translation>
    </message>
    <message>
        <source>The right was not given.</source>
        <translation>The right was not given.</translation>
    </message>
    <message>
        <source>Nobody can give others more than he may do himself.</source>
        <translation>Nobody can give others more than he may do himself.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Ask an administrator.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>The password was not accepted.</translation>
    </message>
    <message>
        <source>It is shorter than {count} characters.</source>
        <translation>It is shorter than {count} characters.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>Choose a longer one; several words are easy to remember.</translation>
    </message>
    <message>
        <source>The access key was not made.</source>
        <translation>The access key was not made.</translation>
    </message>
    <message>
        <source>Users of this computer have no account of their own.</source>
        <translation>Users of this computer have no account of their own.</translation>
    </message>
    <message>
        <source>Name the account whose rights it shall have.</source>
        <translation>Name the account whose rights it shall have.</translation>
    </message>
    <message>
        <source>It is ready-made.</source>
        <translation>It is ready-made.</translation>
    </message>
    <message>
        <source>Make a role of your own instead.</source>
        <translation>Make a role of your own instead.</translation>
    </message>
    <message>
        <source>There are {count} grants of it.</source>
        <translation>There are {count} grants of it.</translation>
    </message>
    <message>
        <source>Delete those first.</source>
        <translation>Delete those first.</translation>
    </message>
    <message>
        <source>The grant was not made.</source>
        <translation>The grant was not made.</translation>
    </message>
    <message>
        <source>It does not say for what.</source>
        <translation>It does not say for what.</translation>
    </message>
    <message>
        <source>Write TYPE:NAME, such as host:kvm-01, or * for everything.</source>
        <translation>Write TYPE:NAME, such as host:kvm-01, or * for everything.</translation>
    </message>
    <message>
        <source>Users of this computer have no password here.</source>
        <translation>Users of this computer have no password here.</translation>
    </message>
    <message>
        <source>There is not enough memory to hash it.</source>
        <translation>There is not enough memory to hash it.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The sign-in was not tried.</source>
        <translation>The sign-in was not tried.</translation>
    </message>
    <message>
        <source>Too many sign-ins wait already.</source>
        <translation>Too many sign-ins wait already.</translation>
    </message>
    <message>
        <source>What no other project is named for belongs to it.</source>
        <translation>What no other project is named for belongs to it.</translation>
    </message>
    <message>
        <source>It can be renamed.</source>
        <translation>It can be renamed.</translation>
    </message>
    <message>
        <source>There is no such object.</source>
        <translation>There is no such object.</translation>
    </message>
    <message>
        <source>It is not clear where this belongs.</source>
        <translation>It is not clear where this belongs.</translation>
    </message>
    <message>
        <source>There are {count} places where you may do this.</source>
        <translation>There are {count} places where you may do this.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choose one of them.</translation>
    </message>
    <message>
        <source>You may not use {method} here.</source>
        <translation>You may not use {method} here.</translation>
    </message>
    <message>
        <source>It takes a role that allows it: {roles}.</source>
        <translation>It takes a role that allows it: {roles}.</translation>
    </message>
    <message>
        <source>Ask the administrator of the service&apos;s computer for a grant.</source>
        <translation>Ask the administrator of the service&apos;s computer for a grant.</translation>
    </message>
    <message>
        <source>Ask for a grant; {accounts} can give one.</source>
        <translation>Ask for a grant; {accounts} can give one.</translation>
    </message>
    <message>
        <source>The name and the password, or the access key and its secret, do not fit.</source>
        <translation>The name and the password, or the access key and its secret, do not fit.</translation>
    </message>
    <message>
        <source>Check both, or ask the administrator whether the account is enabled.</source>
        <translation>Check both, or ask the administrator whether the account is enabled.</translation>
    </message>
    <message>
        <source>There were too many failed ones with this name or from this address.</source>
        <translation>There were too many failed ones with this name or from this address.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation>Wait {seconds} seconds and try again.</translation>
    </message>
    <message>
        <source>The service does not listen at {address}.</source>
        <translation>The service does not listen at {address}.</translation>
    </message>
    <message>
        <source>Beyond this computer it speaks TLS alone, and has no certificate.</source>
        <translation>Beyond this computer it speaks TLS alone, and has no certificate.</translation>
    </message>
    <message>
        <source>Give --tls-certificate and --tls-key.</source>
        <translation>Give --tls-certificate and --tls-key.</translation>
    </message>
    <message>
        <source>There is no enabled account with a grant that could sign in there.</source>
        <translation>There is no enabled account with a grant that could sign in there.</translation>
    </message>
    <message>
        <source>Make one first: penstockctl account create NAME, penstockctl grant create.</source>
        <translation>Make one first: penstockctl account create NAME, penstockctl grant create.</translation>
    </message>
    <message>
        <source>A secret cannot be kept: there is no key for it.</source>
        <translation>A secret cannot be kept: there is no key for it.</translation>
    </message>
    <message>
        <source>The secrets in the database cannot be opened with {file}.</source>
        <translation>The secrets in the database cannot be opened with {file}.</translation>
    </message>
    <message>
        <source>The file with their key is missing or cannot be read.</source>
        <translation>The file with their key is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Put the file back from where it is kept; a new key opens none of them.</source>
        <translation>Put the file back from where it is kept; a new key opens none of them.</translation>
    </message>
    <message>
        <source>Other users can read the file.</source>
        <translation>Other users can read the file.</translation>
    </message>
    <message>
        <source>The file holds no key.</source>
        <translation>The file holds no key.</translation>
    </message>
    <message>
        <source>A key cannot be written there.</source>
        <translation>A key cannot be written there.</translation>
    </message>
    <message>
        <source>The cryptographic library does not start.</source>
        <translation>The cryptographic library does not start.</translation>
    </message>
    <message>
        <source>It holds another key than the one they were written with.</source>
        <translation>It holds another key than the one they were written with.</translation>
    </message>
    <message>
        <source>A secret in the database cannot be opened.</source>
        <translation>A secret in the database cannot be opened.</translation>
    </message>
    <message>
        <source>It was changed outside the service, or written with another key.</source>
        <translation>It was changed outside the service, or written with another key.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Set it again.</translation>
    </message>
    <message>
        <source>The calls were not made.</source>
        <translation>The calls were not made.</translation>
    </message>
    <message>
        <source>There are {count} calls, {limit} are the limit.</source>
        <translation>There are {count} calls, {limit} are the limit.</translation>
    </message>
    <message>
        <source>Make several batches.</source>
        <translation>Make several batches.</translation>
    </message>
    <message>
        <source>Calls may start work on hosts, which cannot be undone together.</source>
        <translation>Calls may start work on hosts, which cannot be undone together.</translation>
    </message>
    <message>
        <source>Leave it out, and look at the result of each call.</source>
        <translation>Leave it out, and look at the result of each call.</translation>
    </message>
    <message>
        <source>A batch cannot hold another.</source>
        <translation>A batch cannot hold another.</translation>
    </message>
    <message>
        <source>Put its calls into this one.</source>
        <translation>Put its calls into this one.</translation>
    </message>
    <message>
        <source>{method} cannot be tried without effect.</source>
        <translation>{method} cannot be tried without effect.</translation>
    </message>
    <message>
        <source>Leave out “dryRun” to do it.</source>
        <translation>Leave out “dryRun” to do it.</translation>
    </message>
    <message>
        <source>Leave out “dryRun”: it changes nothing.</source>
        <translation>Leave out “dryRun”: it changes nothing.</translation>
    </message>
    <message>
        <source>{name} was not deleted.</source>
        <translation>{name} was not deleted.</translation>
    </message>
    <message>
        <source>Too much belongs to it for one deletion.</source>
        <translation>Too much belongs to it for one deletion.</translation>
    </message>
    <message>
        <source>Delete some of that first.</source>
        <translation>Delete some of that first.</translation>
    </message>
    <message>
        <source>Others need it.</source>
        <translation>Others need it.</translation>
    </message>
    <message>
        <source>{count} objects refer to it, among them {names}.</source>
        <translation>{count} objects refer to it, among them {names}.</translation>
    </message>
    <message>
        <source>These refer to it: {names}.</source>
        <translation>These refer to it: {names}.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>Change or delete those first.</translation>
    </message>
    <message>
        <source>{type} {name} was created.</source>
        <translation>{type} {name} was created.</translation>
    </message>
    <message>
        <source>{type} {name} was changed: {fields}.</source>
        <translation>{type} {name} was changed: {fields}.</translation>
    </message>
    <message>
        <source>{type} {name} was deleted.</source>
        <translation>{type} {name} was deleted.</translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation>{name} was not changed.</translation>
    </message>
    <message>
        <source>It changed meanwhile, from version {known} to {version}.</source>
        <translation>It changed meanwhile, from version {known} to {version}.</translation>
    </message>
    <message>
        <source>Meanwhile {people} changed {fields}, from version {known} to {version}.</source>
        <translation>Meanwhile {people} changed {fields}, from version {known} to {version}.</translation>
    </message>
    <message>
        <source>Look at the present values, then try again.</source>
        <translation>Look at the present values, then try again.</translation>
    </message>
    <message>
        <source>“{value}” is taken already.</source>
        <translation>“{value}” is taken already.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>There is no field “{name}” to empty.</source>
        <translation>There is no field “{name}” to empty.</translation>
    </message>
    <message>
        <source>It is set when the object is made and stays.</source>
        <translation>It is set when the object is made and stays.</translation>
    </message>
    <message>
        <source>Leave it out, or make another object.</source>
        <translation>Leave it out, or make another object.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>The tags were not changed.</translation>
    </message>
    <message>
        <source>An object has at most {count} tags.</source>
        <translation>An object has at most {count} tags.</translation>
    </message>
    <message>
        <source>Remove some first.</source>
        <translation>Remove some first.</translation>
    </message>
    <message>
        <source>The service&apos;s database {path} is damaged.</source>
        <translation>The service&apos;s database {path} is damaged.</translation>
    </message>
    <message>
        <source>Check the disk, stop the service and restore a backup: penstockctl service restore.</source>
        <translation>Check the disk, stop the service and restore a backup: penstockctl service restore.</translation>
    </message>
    <message>
        <source>This query cannot be watched.</source>
        <translation>This query cannot be watched.</translation>
    </message>
    <message>
        <source>More than {count} objects meet it.</source>
        <translation>More than {count} objects meet it.</translation>
    </message>
    <message>
        <source>Narrow it down, or add an order and a limit.</source>
        <translation>Narrow it down, or add an order and a limit.</translation>
    </message>
    <message>
        <source>This session watches {count} queries already.</source>
        <translation>This session watches {count} queries already.</translation>
    </message>
    <message>
        <source>Cancel some of them.</source>
        <translation>Cancel some of them.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>There is nothing to search for.</translation>
    </message>
    <message>
        <source>Write one or more words, such as: search web-01.</source>
        <translation>Write one or more words, such as: search web-01.</translation>
    </message>
    <message>
        <source>There are too many words to search for.</source>
        <translation>There are too many words to search for.</translation>
    </message>
    <message>
        <source>An event was not written: nobody declares {what}.</source>
        <translation>An event was not written: nobody declares {what}.</translation>
    </message>
    <message>
        <source>Go on with and, or, order by or limit.</source>
        <translation>Go on with and, or, order by or limit.</translation>
    </message>
    <message>
        <source>Virtual machine {vm} was changed on its host: {what}.</source>
        <translation>Virtual machine {vm} was changed on its host: {what}.</translation>
    </message>
    <message>
        <source>The task has nothing left to undo.</source>
        <translation>The task has nothing left to undo.</translation>
    </message>
    <message>
        <source>“{step}” has not been answered.</source>
        <translation>“{step}” has not been answered.</translation>
    </message>
    <message>
        <source>The answer was lost, so that the outcome is not known.</source>
        <translation>The answer was lost, so that the outcome is not known.</translation>
    </message>
    <message>
        <source>There was no answer for {seconds} seconds, so that the outcome is not known.</source>
        <translation>There was no answer for {seconds} seconds, so that the outcome is not known.</translation>
    </message>
    <message>
        <source>Check that the host works, then try again.</source>
        <translation>Check that the host works, then try again.</translation>
    </message>
    <message>
        <source>{task} needs attention: {why}</source>
        <translation>{task} needs attention: {why}</translation>
    </message>
    <message>
        <source>The service does not know how to do this.</source>
        <translation>The service does not know how to do this.</translation>
    </message>
    <message>
        <source>Nothing was tried again.</source>
        <translation>Nothing was tried again.</translation>
    </message>
    <message>
        <source>The task is at work.</source>
        <translation>The task is at work.</translation>
    </message>
    <message>
        <source>The task was not dismissed.</source>
        <translation>The task was not dismissed.</translation>
    </message>
    <message>
        <source>{user} cleaned up by hand</source>
        <translation>{user} cleaned up by hand</translation>
    </message>
    <message>
        <source>{user} says that what {task} left behind is cleaned up.</source>
        <translation>{user} says that what {task} left behind is cleaned up.</translation>
    </message>
    <message>
        <source>Leave “fault” out of the host&apos;s address.</source>
        <translation>Leave “fault” out of the host&apos;s address.</translation>
    </message>
    <message>
        <source>The connection to the simulated host broke on request.</source>
        <translation>The connection to the simulated host broke on request.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59; also 1,2, 1-5 and */15.</source>
        <translation>Minutes go from 0 to 59; also 1,2, 1-5 and */15.</translation>
    </message>
    <message>
        <source>Hours go from 0 to 23; also 1,2, 1-5 and */6.</source>
        <translation>Hours go from 0 to 23; also 1,2, 1-5 and */6.</translation>
    </message>
    <message>
        <source>Days go from 1 to 31; also 1,15, 1-7 and */2.</source>
        <translation>Days go from 1 to 31; also 1,15, 1-7 and */2.</translation>
    </message>
    <message>
        <source>Months go from 1 to 12 or JAN to DEC; also 1,7, 4-9 and */3.</source>
        <translation>Months go from 1 to 12 or JAN to DEC; also 1,7, 4-9 and */3.</translation>
    </message>
    <message>
        <source>Weekdays go from 0 (Sunday) to 7 (Sunday too) or SUN to SAT; also 1,3 and MON-FRI.</source>
        <translation>Weekdays go from 0 (Sunday) to 7 (Sunday too) or SUN to SAT; also 1,3 and MON-FRI.</translation>
    </message>
    <message>
        <source>It has {count} parts; there must be five.</source>
        <translation>It has {count} parts; there must be five.</translation>
    </message>
    <message>
        <source>Give minute, hour, day, month and weekday, such as: 30 2 * * MON-FRI.</source>
        <translation>Give minute, hour, day, month and weekday, such as: 30 2 * * MON-FRI.</translation>
    </message>
    <message>
        <source>Something is missing in column {column}.</source>
        <translation>Something is missing in column {column}.</translation>
    </message>
    <message>
        <source>“{part}” in column {column} is not possible there.</source>
        <translation>“{part}” in column {column} is not possible there.</translation>
    </message>
    <message>
        <source>It is a secret, and schedules can be read.</source>
        <translation>It is a secret, and schedules can be read.</translation>
    </message>
    <message>
        <source>Leave it out, or call another method.</source>
        <translation>Leave it out, or call another method.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>This time has passed.</translation>
    </message>
    <message>
        <source>There is no such day in any year.</source>
        <translation>There is no such day in any year.</translation>
    </message>
    <message>
        <source>Choose a time that comes.</source>
        <translation>Choose a time that comes.</translation>
    </message>
    <message>
        <source>Schedule {name} did not run: its time had passed.</source>
        <translation>Schedule {name} did not run: its time had passed.</translation>
    </message>
    <message>
        <source>Schedule {name} was not run.</source>
        <translation>Schedule {name} was not run.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>The account {user} is disabled.</translation>
    </message>
    <message>
        <source>The account {user} is not there any more.</source>
        <translation>The account {user} is not there any more.</translation>
    </message>
    <message>
        <source>Change the schedule to make it yours, or delete it.</source>
        <translation>Change the schedule to make it yours, or delete it.</translation>
    </message>
    <message>
        <source>Schedule {name} failed: {why}</source>
        <translation>Schedule {name} failed: {why}</translation>
    </message>
    <message>
        <source>It is not known whether {method} was done.</source>
        <translation>It is not known whether {method} was done.</translation>
    </message>
    <message>
        <source>The service ended in the middle of the call.</source>
        <translation>The service ended in the middle of the call.</translation>
    </message>
    <message>
        <source>Check the present state.</source>
        <translation>Check the present state.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>There is no time zone “{name}”.</translation>
    </message>
    <message>
        <source>Give its name, such as Europe/Berlin or UTC.</source>
        <translation>Give its name, such as Europe/Berlin or UTC.</translation>
    </message>
    <message>
        <source>A schedule runs either again and again, or once.</source>
        <translation>A schedule runs either again and again, or once.</translation>
    </message>
    <message>
        <source>Give “cron” or “at”, and not both.</source>
        <translation>Give “cron” or “at”, and not both.</translation>
    </message>
    <message>
        <source>Event {sequence} was not delivered yet.</source>
        <translation>Event {sequence} was not delivered yet.</translation>
    </message>
    <message>
        <source>Acknowledge what “last” named.</source>
        <translation>Acknowledge what “last” named.</translation>
    </message>
    <message>
        <source>No more events are delivered for “{name}”.</source>
        <translation>No more events are delivered for “{name}”.</translation>
    </message>
    <message>
        <source>Only a session can follow events.</source>
        <translation>Only a session can follow events.</translation>
    </message>
    <message>
        <source>Somebody else follows them under this name now.</source>
        <translation>Somebody else follows them under this name now.</translation>
    </message>
    <message>
        <source>You have no subscription “{name}”.</source>
        <translation>You have no subscription “{name}”.</translation>
    </message>
    <message>
        <source>Call event.subscribe first.</source>
        <translation>Call event.subscribe first.</translation>
    </message>
    <message>
        <source>You have {count} subscriptions already.</source>
        <translation>You have {count} subscriptions already.</translation>
    </message>
    <message>
        <source>Delete those that nobody follows any more.</source>
        <translation>Delete those that nobody follows any more.</translation>
    </message>
    <message>
        <source>There is no event {sequence} yet.</source>
        <translation>There is no event {sequence} yet.</translation>
    </message>
    <message>
        <source>The next one will be {next}.</source>
        <translation>The next one will be {next}.</translation>
    </message>
    <message>
        <source>This session does not follow “{name}”.</source>
        <translation>This session does not follow “{name}”.</translation>
    </message>
    <message>
        <source>The subscription was deleted.</source>
        <translation>The subscription was deleted.</translation>
    </message>
    <message>
        <source>The call was not answered.</source>
        <translation>The call was not answered.</translation>
    </message>
    <message>
        <source>What this account may do has changed meanwhile.</source>
        <translation>What this account may do has changed meanwhile.</translation>
    </message>
    <message>
        <source>Call it again.</source>
        <translation>Call it again.</translation>
    </message>
    <message>
        <source>This query cannot be watched any more.</source>
        <translation>This query cannot be watched any more.</translation>
    </message>
    <message>
        <source>There is no field “{field}” any more.</source>
        <translation>There is no field “{field}” any more.</translation>
    </message>
    <message>
        <source>Ask without it.</source>
        <translation>Ask without it.</translation>
    </message>
    <message>
        <source>The certificate was not remembered.</source>
        <translation>The certificate was not remembered.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} cannot be written.</translation>
    </message>
    <message>
        <source>The certificate of {address} is not known.</source>
        <translation>The certificate of {address} is not known.</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}.</source>
        <translation>Its fingerprint is {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare it with the one of the service, then trust it in the console or give --ca.</source>
        <translation>Compare it with the one of the service, then trust it in the console or give --ca.</translation>
    </message>
    <message>
        <source>The certificate of {address} has changed.</source>
        <translation>The certificate of {address} has changed.</translation>
    </message>
    <message>
        <source>It was {known} and is {fingerprint} now.</source>
        <translation>It was {known} and is {fingerprint} now.</translation>
    </message>
    <message>
        <source>Ask who runs the service; somebody else may be answering in its place.</source>
        <translation>Ask who runs the service; somebody else may be answering in its place.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a service.</source>
        <translation>“{url}” is no address of a service.</translation>
    </message>
    <message>
        <source>Write wss://HOST:PORT.</source>
        <translation>Write wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>Nothing was done for a long time, or the session was a day old.</source>
        <translation>Nothing was done for a long time, or the session was a day old.</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>It was ended on request.</translation>
    </message>
    <message>
        <source>The rights or the password of the account have changed.</source>
        <translation>The rights or the password of the account have changed.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>The session has ended.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>The service at {address} cannot be reached.</source>
        <translation>The service at {address} cannot be reached.</translation>
    </message>
    <message>
        <source>Nothing there speaks TLS, or the way is blocked.</source>
        <translation>Nothing there speaks TLS, or the way is blocked.</translation>
    </message>
    <message>
        <source>Check the address, and that the service listens there.</source>
        <translation>Check the address, and that the service listens there.</translation>
    </message>
    <message>
        <source>{name} was deleted; its time in the bin was over.</source>
        <translation>{name} was deleted; its time in the bin was over.</translation>
    </message>
    <message>
        <source>{name} stays in the bin although its time is over: {why}</source>
        <translation>{name} stays in the bin although its time is over: {why}</translation>
    </message>
    <message>
        <source>{name} was not moved to the bin.</source>
        <translation>{name} was not moved to the bin.</translation>
    </message>
    <message>
        <source>{name} was not restored.</source>
        <translation>{name} was not restored.</translation>
    </message>
    <message>
        <source>A task is at work on it.</source>
        <translation>A task is at work on it.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Wait until that has ended.</translation>
    </message>
    <message>
        <source>{type} {name} was moved to the bin.</source>
        <translation>{type} {name} was moved to the bin.</translation>
    </message>
    <message>
        <source>{type} {name} was put to use on its host and is not in the bin any more.</source>
        <translation>{type} {name} was put to use on its host and is not in the bin any more.</translation>
    </message>
    <message>
        <source>{type} {name} was restored from the bin.</source>
        <translation>{type} {name} was restored from the bin.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} cannot be used.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>It is in the bin.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Restore it first.</translation>
    </message>
    <message>
        <source>The task did not succeed.</source>
        <translation>The task did not succeed.</translation>
    </message>
    <message>
        <source>{done} of {count} deleted</source>
        <translation>{done} of {count} deleted</translation>
    </message>
    <message>
        <source>The deletion was stopped; {count} objects had gone.</source>
        <translation>The deletion was stopped; {count} objects had gone.</translation>
    </message>
    <message>
        <source>{count} of {all} objects that belong to it are still there. {reasons}</source>
        <translation>{count} of {all} objects that belong to it are still there. {reasons}</translation>
    </message>
    <message>
        <source>Remove the reasons and delete it again; the others have gone.</source>
        <translation>Remove the reasons and delete it again; the others have gone.</translation>
    </message>
    <message>
        <source>Deleting what belongs to it</source>
        <translation>Deleting what belongs to it</translation>
    </message>
    <message>
        <source>Deleting the object</source>
        <translation>Deleting the object</translation>
    </message>
    <message>
        <source>Delete {type} with contents</source>
        <translation>Delete {type} with contents</translation>
    </message>
    <message>
        <source>{type} {name} is protected against deletion.</source>
        <translation>{type} {name} is protected against deletion.</translation>
    </message>
    <message>
        <source>If it may go, lift its protection first: {method}.</source>
        <translation>If it may go, lift its protection first: {method}.</translation>
    </message>
    <message>
        <source>Remove host from the inventory</source>
        <translation>Remove host from the inventory</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>Closing the connection</translation>
    </message>
    <message>
        <source>Forgetting what is on it</source>
        <translation>Forgetting what is on it</translation>
    </message>
    <message>
        <source>Forgetting the host</source>
        <translation>Forgetting the host</translation>
    </message>
    <message>
        <source>Moving to the bin</source>
        <translation>Moving to the bin</translation>
    </message>
    <message>
        <source>Move virtual machine to the bin</source>
        <translation>Move virtual machine to the bin</translation>
    </message>
    <message>
        <source>Deleting the file</source>
        <translation>Deleting the file</translation>
    </message>
    <message>
        <source>Removing the volume</source>
        <translation>Removing the volume</translation>
    </message>
    <message>
        <source>Delete volume</source>
        <translation>Delete volume</translation>
    </message>
    <message>
        <source>It is a disk of virtual machine {vm}.</source>
        <translation>It is a disk of virtual machine {vm}.</translation>
    </message>
    <message>
        <source>Delete the virtual machine, with its disks, or keep the volume.</source>
        <translation>Delete the virtual machine, with its disks, or keep the volume.</translation>
    </message>
    <message>
        <source>It is the file of image {image}.</source>
        <translation>It is the file of image {image}.</translation>
    </message>
    <message>
        <source>Delete the image instead.</source>
        <translation>Delete the image instead.</translation>
    </message>
    <message>
        <source>The disks could not be listed.</source>
        <translation>The disks could not be listed.</translation>
    </message>
    <message>
        <source>The file of volume {volume} is gone from host {host}.</source>
        <translation>The file of volume {volume} is gone from host {host}.</translation>
    </message>
    <message>
        <source>The file of volume {volume} is back on host {host}.</source>
        <translation>The file of volume {volume} is back on host {host}.</translation>
    </message>
    <message>
        <source>Nothing on host {host} uses the file {path}.</source>
        <translation>Nothing on host {host} uses the file {path}.</translation>
    </message>
    <message>
        <source>A failed task had left the file {path} on host {host}. It was removed.</source>
        <translation>A failed task had left the file {path} on host {host}. It was removed.</translation>
    </message>
    <message>
        <source>There is no {type} with “{name}” in its name.</source>
        <translation>There is no {type} with “{name}” in its name.</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>Reading what is there</translation>
    </message>
    <message>
        <source>The service was stopped while it ran, and does not know work of the kind {workflow} any more.</source>
        <translation>The service was stopped while it ran, and does not know work of the kind {workflow} any more.</translation>
    </message>
    <message>
        <source>Clean up by hand and dismiss the task; or install what knows this work, restart the service and undo it.</source>
        <translation>Clean up by hand and dismiss the task; or install what knows this work, restart the service and undo it.</translation>
    </message>
    <message>
        <source>The host is not in the inventory any more.</source>
        <translation>The host is not in the inventory any more.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>It was removed meanwhile.</translation>
    </message>
    <message>
        <source>Add it again, or choose another host.</source>
        <translation>Add it again, or choose another host.</translation>
    </message>
    <message>
        <source>Its host was removed from the inventory meanwhile.</source>
        <translation>Its host was removed from the inventory meanwhile.</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>Choose another host.</translation>
    </message>
    <message>
        <source>Its image was deleted meanwhile.</source>
        <translation>Its image was deleted meanwhile.</translation>
    </message>
    <message>
        <source>Choose another image.</source>
        <translation>Choose another image.</translation>
    </message>
    <message>
        <source>No free MAC address was found among those that begin with 52:54:00.</source>
        <translation>No free MAC address was found among those that begin with 52:54:00.</translation>
    </message>
    <message>
        <source>Delete virtual machines that are not needed, or create it without a network.</source>
        <translation>Delete virtual machines that are not needed, or create it without a network.</translation>
    </message>
    <message>
        <source>Parts that need attention: {count}</source>
        <translation>Parts that need attention: {count}</translation>
    </message>
    <message>
        <source>The query was not accepted.</source>
        <translation>The query was not accepted.</translation>
    </message>
    <message>
        <source>{count} queries of this session wait for their turn already.</source>
        <translation>{count} queries of this session wait for their turn already.</translation>
    </message>
    <message>
        <source>Wait for their answers, then ask again.</source>
        <translation>Wait for their answers, then ask again.</translation>
    </message>
    <message>
        <source>The type “{type}” was not added.</source>
        <translation>The type “{type}” was not added.</translation>
    </message>
    <message>
        <source>Its field “{field}” has a secret inside, which would not be encrypted.</source>
        <translation>Its field “{field}” has a secret inside, which would not be encrypted.</translation>
    </message>
    <message>
        <source>Make the secret a field of the type itself.</source>
        <translation>Make the secret a field of the type itself.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted.</source>
        <translation>{name} cannot be deleted.</translation>
    </message>
    <message>
        <source>The role cannot be changed or deleted.</source>
        <translation>The role cannot be changed or deleted.</translation>
    </message>
    <message>
        <source>The role cannot be deleted.</source>
        <translation>The role cannot be deleted.</translation>
    </message>
    <message>
        <source>Project {project} cannot be deleted.</source>
        <translation>Project {project} cannot be deleted.</translation>
    </message>
    <message>
        <source>Image {image} cannot be deleted.</source>
        <translation>Image {image} cannot be deleted.</translation>
    </message>
    <message>
        <source>{vm} cannot be deleted.</source>
        <translation>{vm} cannot be deleted.</translation>
    </message>
    <message>
        <source>Volume {volume} cannot be deleted.</source>
        <translation>Volume {volume} cannot be deleted.</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted.</source>
        <translation>“{name}” cannot be deleted.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>It was not moved.</translation>
    </message>
    <message>
        <source>You may do more in the new place than you may do with it now.</source>
        <translation>You may do more in the new place than you may do with it now.</translation>
    </message>
    <message>
        <source>Ask an administrator to move it.</source>
        <translation>Ask an administrator to move it.</translation>
    </message>
    <message>
        <source>Folder {name} was not put there.</source>
        <translation>Folder {name} was not put there.</translation>
    </message>
    <message>
        <source>A folder cannot be inside of itself or of a folder that is in it.</source>
        <translation>A folder cannot be inside of itself or of a folder that is in it.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, or move that one out first.</source>
        <translation>Choose a folder elsewhere, or move that one out first.</translation>
    </message>
    <message>
        <source>Folders nest {count} levels deep at most.</source>
        <translation>Folders nest {count} levels deep at most.</translation>
    </message>
    <message>
        <source>Choose a folder further up.</source>
        <translation>Choose a folder further up.</translation>
    </message>
    <message>
        <source>The tag “{key}” of {type} was not declared.</source>
        <translation>The tag “{key}” of {type} was not declared.</translation>
    </message>
    <message>
        <source>Objects of this type have no tags.</source>
        <translation>Objects of this type have no tags.</translation>
    </message>
    <message>
        <source>A tag has one value: a text, a number, yes or no, a choice or a time.</source>
        <translation>A tag has one value: a text, a number, yes or no, a choice or a time.</translation>
    </message>
    <message>
        <source>A key is {rule}.</source>
        <translation>A key is {rule}.</translation>
    </message>
    <message>
        <source>Another plugin has declared it.</source>
        <translation>Another plugin has declared it.</translation>
    </message>
    <message>
        <source>It is in the inventory already, where you do not see it.</source>
        <translation>It is in the inventory already, where you do not see it.</translation>
    </message>
    <message>
        <source>Ask an administrator to put it where you work.</source>
        <translation>Ask an administrator to put it where you work.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>VmQuestions</name>
    <message>
        <source>Shut down %1?</source>
        <translation>Shut down %1?</translation>
    </message>
    <message>
        <source>Its operating system is asked to shut down.</source>
        <translation>Its operating system is asked to shut down.</translation>
    </message>
    <message>
        <source>Their operating systems are asked to shut down.</source>
        <translation>Their operating systems are asked to shut down.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Restart %1?</translation>
    </message>
    <message>
        <source>Its operating system is asked to restart.</source>
        <translation>Its operating system is asked to restart.</translation>
    </message>
    <message>
        <source>Their operating systems are asked to restart.</source>
        <translation>Their operating systems are asked to restart.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Power off %1?</source>
        <translation>Power off %1?</translation>
    </message>
    <message>
        <source>This is like pulling the power plug: what has not been written to disk is lost.</source>
        <translation>This is like pulling the power plug: what has not been written to disk is lost.</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>Reset %1?</translation>
    </message>
    <message>
        <source>This is like pressing the reset button: what has not been written to disk is lost.</source>
        <translation>This is like pressing the reset button: what has not been written to disk is lost.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>It is removed from its host. This cannot be undone.</source>
        <translation>It is removed from its host. This cannot be undone.</translation>
    </message>
    <message>
        <source>They are removed from their hosts. This cannot be undone.</source>
        <translation>They are removed from their hosts. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
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
    <message numerus="yes">
        <source>Shut down %n virtual machine(s)?</source>
        <translation>
            <numerusform>Shut down %n virtual machine?</numerusform>
            <numerusform>Shut down %n virtual machines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n virtual machine(s)?</source>
        <translation>
            <numerusform>Restart %n virtual machine?</numerusform>
            <numerusform>Restart %n virtual machines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Power off %n virtual machine(s)?</source>
        <translation>
            <numerusform>Power off %n virtual machine?</numerusform>
            <numerusform>Power off %n virtual machines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n virtual machine(s)?</source>
        <translation>
            <numerusform>Reset %n virtual machine?</numerusform>
            <numerusform>Reset %n virtual machines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual machine(s)?</source>
        <translation>
            <numerusform>Delete %n virtual machine?</numerusform>
            <numerusform>Delete %n virtual machines?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VmVerbs</name>
    <message>
        <source>%1 is running.</source>
        <translation>%1 is running.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 is paused.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 is stopped.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 is suspended.</translation>
    </message>
    <message>
        <source>%1 has crashed.</source>
        <translation>%1 has crashed.</translation>
    </message>
    <message>
        <source>%1 is still being created.</source>
        <translation>%1 is still being created.</translation>
    </message>
    <message>
        <source>The state of %1 is not known at present.</source>
        <translation>The state of %1 is not known at present.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New virtual machine</source>
        <translation>New virtual machine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Protect against deletion</source>
        <translation>Protect against deletion</translation>
    </message>
    <message>
        <source>Lift protection</source>
        <translation>Lift protection</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 is protected already.</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 is not protected.</translation>
    </message>
</context>
<context>
    <name>penstock::ActionRegistry</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nothing is selected.</translation>
    </message>
    <message>
        <source>This works on one object at a time.</source>
        <translation>This works on one object at a time.</translation>
    </message>
    <message>
        <source>There is no connection to the service at present.</source>
        <translation>There is no connection to the service at present.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>The service does not offer this.</translation>
    </message>
    <message>
        <source>This does not apply to what is selected.</source>
        <translation>This does not apply to what is selected.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>It no longer exists.</translation>
    </message>
    <message>
        <source>There is no contact with host %1.</source>
        <translation>There is no contact with host %1.</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityBar</name>
    <message>
        <source>Words, or the name of an object</source>
        <translation>Words, or the name of an object</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In the last hour</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In the last 24 hours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In the last 7 days</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In the last 30 days</translation>
    </message>
    <message>
        <source>Only about %1; press to show all</source>
        <translation>Only about %1; press to show all</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityDock</name>
    <message>
        <source>Recent tasks</source>
        <translation>Recent tasks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>Which tasks are shown</translation>
    </message>
    <message>
        <source>Fold the activity pane</source>
        <translation>Fold the activity pane</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unfold the activity pane</source>
        <translation>Unfold the activity pane</translation>
    </message>
    <message>
        <source>Show as a page, with filters</source>
        <translation>Show as a page, with filters</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityPage</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityView</name>
    <message>
        <source>Any severity</source>
        <translation>Any severity</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnings and errors</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>Running and waiting</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are shown. Narrow them by words, person or time to see older ones.</source>
        <translation>The latest %1 of %2 are shown. Narrow them by words, person or time to see older ones.</translation>
    </message>
    <message>
        <source>Looking for the service</source>
        <translation>Looking for the service</translation>
    </message>
    <message>
        <source>No tasks that fit.</source>
        <translation>No tasks that fit.</translation>
    </message>
    <message>
        <source>No events that fit.</source>
        <translation>No events that fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s). The service keeps the latest that have ended.</source>
        <translation>
            <numerusform>%n task. The service keeps the latest that have ended.</numerusform>
            <numerusform>%n tasks. The service keeps the latest that have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Add host</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>As the host calls itself</source>
        <translation>As the host calls itself</translation>
    </message>
    <message>
        <source>This computer is qemu:///system, another one qemu+ssh://user@server/system. Nothing changes on the host.</source>
        <translation>This computer is qemu:///system, another one qemu+ssh://user@server/system. Nothing changes on the host.</translation>
    </message>
</context>
<context>
    <name>penstock::AttributesCard</name>
    <message>
        <source>More details</source>
        <translation>More details</translation>
    </message>
</context>
<context>
    <name>penstock::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Hide this message</translation>
    </message>
</context>
<context>
    <name>penstock::BinModel</name>
    <message>
        <source>until deleted</source>
        <translation>until deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>less than a day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Moved by</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
</context>
<context>
    <name>penstock::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Delete now</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Empty bin</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>What is moved here can be restored for a while.</source>
        <translation>What is moved here can be restored for a while.</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>What is in the bin</translation>
    </message>
    <message numerus="yes">
        <source>Things are kept for %n day(s), then deleted.</source>
        <translation>
            <numerusform>Things are kept for %n day, then deleted.</numerusform>
            <numerusform>Things are kept for %n days, then deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Things are kept until somebody deletes them.</source>
        <translation>Things are kept until somebody deletes them.</translation>
    </message>
    <message>
        <source>Delete %1 now?</source>
        <translation>Delete %1 now?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) now?</source>
        <translation>
            <numerusform>Delete %n object now?</numerusform>
            <numerusform>Delete %n objects now?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Empty the bin?</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%n object are deleted for good. This cannot be undone.</numerusform>
            <numerusform>%n objects are deleted for good. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::BinUndo</name>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>Moved %1 to the bin.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n object(s) to the bin.</source>
        <translation>
            <numerusform>Moved %n object to the bin.</numerusform>
            <numerusform>Moved %n objects to the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CommandField</name>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>penstock::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
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
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>The connection to the service is lost. You see what was known as of %1; nothing can be changed.</source>
        <translation>The connection to the service is lost. You see what was known as of %1; nothing can be changed.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>The service cannot be reached.</translation>
    </message>
    <message>
        <source>The service has not answered for some seconds. Nothing can be changed until it does.</source>
        <translation>The service has not answered for some seconds. Nothing can be changed until it does.</translation>
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
        <translation>Trying to connect</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Until then you see what was known.</source>
        <translation>Until then you see what was known.</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleChannel</name>
    <message>
        <source>The console did not open within ten seconds.</source>
        <translation>The console did not open within ten seconds.</translation>
    </message>
</context>
<context>
    <name>penstock::ConsolePane</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>Screen of the virtual machine</translation>
    </message>
    <message>
        <source>Serial console of the virtual machine</source>
        <translation>Serial console of the virtual machine</translation>
    </message>
    <message>
        <source>%1 is being created</source>
        <translation>%1 is being created</translation>
    </message>
    <message>
        <source>Its console opens when it runs.</source>
        <translation>Its console opens when it runs.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 is not running</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>No contact with %1</translation>
    </message>
    <message>
        <source>The console opens again as soon as that is possible.</source>
        <translation>The console opens again as soon as that is possible.</translation>
    </message>
    <message>
        <source>Opening the console</source>
        <translation>Opening the console</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The serial console is in use</source>
        <translation>The serial console is in use</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>The console was taken over</source>
        <translation>The console was taken over</translation>
    </message>
</context>
<context>
    <name>penstock::ConsolePanel</name>
    <message>
        <source>Graphical</source>
        <translation>Graphical</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Kind of console</source>
        <translation>Kind of console</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>Type text</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not on a US keyboard and were left out.</source>
        <translation>
            <numerusform>%n character is not on a US keyboard and was left out.</numerusform>
            <numerusform>%n characters are not on a US keyboard and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a picture of the screen</source>
        <translation>Save a picture of the screen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1. Choose another folder.</source>
        <translation>The picture cannot be written to %1. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleTab</name>
    <message>
        <source>The console is in a window of its own</source>
        <translation>The console is in a window of its own</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>%1 – console</source>
        <translation>%1 – console</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleTools</name>
    <message>
        <source>Open in a window</source>
        <translation>Open in a window</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>Send keys</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>Type text…</translation>
    </message>
    <message>
        <source>Show at its own size</source>
        <translation>Show at its own size</translation>
    </message>
    <message>
        <source>Save a picture of the screen…</source>
        <translation>Save a picture of the screen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Scale to fit</source>
        <translation>Scale to fit</translation>
    </message>
    <message>
        <source>Ctrl+Alt gives the keyboard back</source>
        <translation>Ctrl+Alt gives the keyboard back</translation>
    </message>
    <message>
        <source>Click the screen to type into it</source>
        <translation>Click the screen to type into it</translation>
    </message>
    <message>
        <source>Interrupted, opens again as soon as possible</source>
        <translation>Interrupted, opens again as soon as possible</translation>
    </message>
    <message>
        <source>Back into the main window</source>
        <translation>Back into the main window</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>Leave full screen (F11)</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleWindow</name>
    <message>
        <source>Press Ctrl+Alt, then F11 to leave full screen</source>
        <translation>Press Ctrl+Alt, then F11 to leave full screen</translation>
    </message>
</context>
<context>
    <name>penstock::DeepLink</name>
    <message>
        <source>“%1” cannot be opened: there is nothing of that kind. Write for example vm:web-01 or host:kvm-01.</source>
        <translation>“%1” cannot be opened: there is nothing of that kind. Write for example vm:web-01 or host:kvm-01.</translation>
    </message>
    <message>
        <source>“%2” cannot be opened: there is no such object under “%1”.</source>
        <translation>“%2” cannot be opened: there is no such object under “%1”.</translation>
    </message>
</context>
<context>
    <name>penstock::DeletionDialog</name>
    <message>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Delete now</translation>
    </message>
    <message>
        <source>Power off what runs</source>
        <translation>Power off what runs</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete the disks as well</source>
        <translation>Delete the disks as well</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) as well</source>
        <translation>
            <numerusform>Delete %n file as well</numerusform>
            <numerusform>Delete %n files as well</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>Everything that is deleted</source>
        <translation>Everything that is deleted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It stays where it is, unused, and can be restored.</source>
        <translation>It stays where it is, unused, and can be restored.</translation>
    </message>
    <message numerus="yes">
        <source>It stays where it is, unused, and can be restored for %n day(s).</source>
        <translation>
            <numerusform>It stays where it is, unused, and can be restored for %n day.</numerusform>
            <numerusform>It stays where it is, unused, and can be restored for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what goes with it</source>
        <translation>Looking at what goes with it</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <comment>list of things</comment>
        <translation>Deleted: %1.</translation>
    </message>
    <message>
        <source>Deleted in the end: %1.</source>
        <comment>list of things</comment>
        <translation>Deleted in the end: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on disk go, %1.</source>
        <translation>
            <numerusform>%n file on disk go, %1.</numerusform>
            <numerusform>%n files on disk go, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the inventory?</source>
        <translation>Remove %1 from the inventory?</translation>
    </message>
    <message>
        <source>Nothing changes on the host itself: its virtual machines stay there and keep running.</source>
        <translation>Nothing changes on the host itself: its virtual machines stay there and keep running.</translation>
    </message>
    <message>
        <source>Forgotten here: %1.</source>
        <comment>list of things</comment>
        <translation>Forgotten here: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Power off and delete</source>
        <translation>Power off and delete</translation>
    </message>
    <message>
        <source>Power off and move to the bin</source>
        <translation>Power off and move to the bin</translation>
    </message>
    <message>
        <source>Delete %1 with everything in it?</source>
        <translation>Delete %1 with everything in it?</translation>
    </message>
</context>
<context>
    <name>penstock::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
</context>
<context>
    <name>penstock::EventPane</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Go to the object</source>
        <translation>Go to the object</translation>
    </message>
    <message>
        <source>Only events of %1</source>
        <translation>Only events of %1</translation>
    </message>
    <message>
        <source>Only events by %1</source>
        <translation>Only events by %1</translation>
    </message>
</context>
<context>
    <name>penstock::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by words, or for example: state = running and cpus &gt; 2</source>
        <translation>Filter by words, or for example: state = running and cpus &gt; 2</translation>
    </message>
    <message>
        <source>Filter by words, or by a condition</source>
        <translation>Filter by words, or by a condition</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>What could come next</translation>
    </message>
</context>
<context>
    <name>penstock::HostSummaryTab</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <translation>Processor and memory</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Acceleration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>penstock::ImportImageDialog</name>
    <message>
        <source>Import image</source>
        <translation>Import image</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Choose a disk image</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>Disk images (*.qcow2 *.img *.raw);;All files (*)</translation>
    </message>
    <message>
        <source>A disk image in qcow2 or raw format on this computer. It is copied into the image store; the file stays as it is.</source>
        <translation>A disk image in qcow2 or raw format on this computer. It is copied into the image store; the file stays as it is.</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryDelegate</name>
    <message>
        <source>%1 (no contact)</source>
        <comment>a host</comment>
        <translation>%1 (no contact)</translation>
    </message>
    <message>
        <source>%1 (no contact for %2)</source>
        <comment>a host, a time</comment>
        <translation>%1 (no contact for %2)</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryTreeModel</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>Home, %n virtual machine(s)</source>
        <translation>
            <numerusform>Home, %n virtual machine</numerusform>
            <numerusform>Home, %n virtual machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n virtual machine</numerusform>
            <numerusform>%n virtual machines</numerusform>
        </translation>
    </message>
    <message>
        <source>last known</source>
        <translation>last known</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual machine(s) running</source>
        <translation>
            <numerusform>%1 of %n virtual machine running</numerusform>
            <numerusform>%1 of %n virtual machines running</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>penstock::KeyValueRow</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>penstock::LibraryList</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>penstock::ListPage</name>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 of %2 selected</translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1, %2 running</translation>
    </message>
</context>
<context>
    <name>penstock::MachineSummaryTab</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Related objects</source>
        <translation>Related objects</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Open console</translation>
    </message>
    <message>
        <source>No graphics</source>
        <translation>No graphics</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Machine type</translation>
    </message>
    <message>
        <source>CD/DVD</source>
        <translation>CD/DVD</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Disk %1</translation>
    </message>
    <message>
        <source>NIC %1</source>
        <translation>NIC %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>penstock::MainMenu</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Tasks and events</source>
        <translation>Tasks and events</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>&amp;Inventory</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>All virtual machines</source>
        <translation>All virtual machines</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation>About Penstock</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Connect to service…</source>
        <translation>Connect to service…</translation>
    </message>
    <message>
        <source>Back to the service of this computer</source>
        <translation>Back to the service of this computer</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>object: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>object – program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation>About Penstock</translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation>Penstock %1</translation>
    </message>
    <message>
        <source>Desktop console for libvirt hosts. Apache License 2.0.</source>
        <translation>Desktop console for libvirt hosts. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Everything is up to date. Changes appear by themselves.</source>
        <translation>Everything is up to date. Changes appear by themselves.</translation>
    </message>
    <message numerus="yes">
        <source>Trying to reach %n host(s) again.</source>
        <translation>
            <numerusform>Trying to reach %n host again.</numerusform>
            <numerusform>Trying to reach %n hosts again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>penstock::MethodCallDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done, with what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penstock::MethodDialog</name>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Fewer options</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no connection to the service at present.</source>
        <translation>There is no connection to the service at present.</translation>
    </message>
</context>
<context>
    <name>penstock::NavigatorPane</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Order of the inventory</source>
        <translation>Order of the inventory</translation>
    </message>
    <message>
        <source>Fold the navigator</source>
        <translation>Fold the navigator</translation>
    </message>
    <message>
        <source>Fold the navigator (Ctrl+B)</source>
        <translation>Fold the navigator (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>penstock::NewMachineDialog</name>
    <message>
        <source>New virtual machine</source>
        <translation>New virtual machine</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no network</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>None, an empty disk</source>
        <comment>no image</comment>
        <translation>None, an empty disk</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing chosen</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>penstock::NextRuns</name>
    <message>
        <source>It would not run any more.</source>
        <translation>It would not run any more.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and weekday: 30 2 * * MON-FRI is half past two on workdays.</source>
        <translation>Minute, hour, day, month and weekday: 30 2 * * MON-FRI is half past two on workdays.</translation>
    </message>
</context>
<context>
    <name>penstock::NumberEditor</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectDialog</name>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no object</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectHeader</name>
    <message>
        <source>on</source>
        <comment>a virtual machine on a host</comment>
        <translation>on</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectPage</name>
    <message>
        <source>Tabs of the object</source>
        <translation>Tabs of the object</translation>
    </message>
</context>
<context>
    <name>penstock::OptionalNumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>penstock::PairsEditor</name>
    <message>
        <source>name = value, one a line</source>
        <translation>name = value, one a line</translation>
    </message>
</context>
<context>
    <name>penstock::ParametersForm</name>
    <message>
        <source>More parameters</source>
        <translation>More parameters</translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>Fewer parameters</translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesDialog</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>penstock::ReferenceEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
</context>
<context>
    <name>penstock::ReferenceSearch</name>
    <message>
        <source>The first %1 are listed; type a part of a name to find others.</source>
        <translation>The first %1 are listed; type a part of a name to find others.</translation>
    </message>
</context>
<context>
    <name>penstock::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceCache</name>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (in the bin)</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceListView</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Looking for the service</source>
        <translation>Looking for the service</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>The inventory appears as soon as the service answers.</source>
        <translation>The inventory appears as soon as the service answers.</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>No host yet</translation>
    </message>
    <message>
        <source>Add this computer to see and run virtual machines on it.</source>
        <translation>Add this computer to see and run virtual machines on it.</translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation>Add this computer</translation>
    </message>
    <message>
        <source>No virtual machines yet</source>
        <translation>No virtual machines yet</translation>
    </message>
    <message>
        <source>Create one from an image; it runs within a minute.</source>
        <translation>Create one from an image; it runs within a minute.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>No images yet</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system; virtual machines are made from it.</source>
        <translation>An image is a disk with an operating system; virtual machines are made from it.</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>Import image</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>None here</translation>
    </message>
    <message>
        <source>What the hosts have appears here by itself.</source>
        <translation>What the hosts have appears here by itself.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>%1 appear here as soon as there are any.</source>
        <translation>%1 appear here as soon as there are any.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Filter, columns and order under a name</source>
        <translation>Filter, columns and order under a name</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceTable</name>
    <message>
        <source>Filter by this column…</source>
        <translation>Filter by this column…</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceTableModel</name>
    <message>
        <source>%1: none</source>
        <translation>%1: none</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>last known</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaForm</name>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>Write “name = value” in each line.</source>
        <translation>Write “name = value” in each line.</translation>
    </message>
</context>
<context>
    <name>penstock::ScreenThumbnail</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>Screen of the virtual machine</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Open console</translation>
    </message>
</context>
<context>
    <name>penstock::ServiceSearch</name>
    <message>
        <source>%1 · %2</source>
        <comment>text that was found, type</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penstock::SeveralEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>penstock::SignInDialog</name>
    <message>
        <source>Connect to service</source>
        <translation>Connect to service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Sign in with</translation>
    </message>
    <message>
        <source>Certificate of the service</source>
        <translation>Certificate of the service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Trust and connect</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>The certificate of this service has changed. Connect only if those who run it say so: somebody else may be answering in its place.</source>
        <translation>The certificate of this service has changed. Connect only if those who run it say so: somebody else may be answering in its place.</translation>
    </message>
    <message>
        <source>This service is not known yet, and no authority vouches for it. Compare the fingerprint of its certificate with the one that those who run it tell you.</source>
        <translation>This service is not known yet, and no authority vouches for it. Compare the fingerprint of its certificate with the one that those who run it tell you.</translation>
    </message>
    <message>
        <source>The fingerprint of its certificate was:</source>
        <translation>The fingerprint of its certificate was:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256 fingerprint:</translation>
    </message>
    <message>
        <source>For %1, valid until %2</source>
        <translation>For %1, valid until %2</translation>
    </message>
</context>
<context>
    <name>penstock::SizeEditor</name>
    <message>
        <source>Unit of %1</source>
        <translation>Unit of %1</translation>
    </message>
</context>
<context>
    <name>penstock::StatusLine</name>
    <message>
        <source>Connected to %1</source>
        <translation>Connected to %1</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>The service does not answer</translation>
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
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
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
        <translation>No tasks running</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Signed out of %1</translation>
    </message>
</context>
<context>
    <name>penstock::TaskDetails</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>penstock::TaskLines</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Parts of the task</source>
        <translation>Parts of the task</translation>
    </message>
    <message>
        <source>Steps of the task</source>
        <translation>Steps of the task</translation>
    </message>
</context>
<context>
    <name>penstock::TaskModel</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Needs attention: %1</translation>
    </message>
    <message>
        <source>it could not be undone</source>
        <translation>it could not be undone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>waits for %1, since %2</source>
        <comment>what, for how long</comment>
        <translation>waits for %1, since %2</translation>
    </message>
    <message>
        <source>%1 of %2 parts done</source>
        <translation>%1 of %2 parts done</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>parts done, number</comment>
        <translation>%1, %2 failed</translation>
    </message>
</context>
<context>
    <name>penstock::TaskPane</name>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>Go to the target</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Only tasks of %1</source>
        <translation>Only tasks of %1</translation>
    </message>
    <message>
        <source>Only tasks by %1</source>
        <translation>Only tasks by %1</translation>
    </message>
</context>
<context>
    <name>penstock::TaskStatusDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>penstock::TaskView</name>
    <message>
        <source>What it does now</source>
        <translation>What it does now</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: its target</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Part of: %1</translation>
    </message>
    <message>
        <source>Select a task to see its steps and what came of it.</source>
        <translation>Select a task to see its steps and what came of it.</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>status, by initiator, time</comment>
        <translation>%1, by %2, %3</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Took %1</translation>
    </message>
    <message>
        <source>Words of the hypervisor</source>
        <translation>Words of the hypervisor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>penstock::TerminalView</name>
    <message>
        <source>Terminal of the serial line</source>
        <translation>Terminal of the serial line</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Clear scroll-back</source>
        <translation>Clear scroll-back</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Usual size</translation>
    </message>
</context>
<context>
    <name>penstock::TimeEditor</name>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
</context>
<context>
    <name>penstock::TopBar</name>
    <message>
        <source>Virtual machines</source>
        <translation>Virtual machines</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Pools come with the pool plugin, which this service does not have.</source>
        <translation>Pools come with the pool plugin, which this service does not have.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Signed in as %1</translation>
    </message>
</context>
<context>
    <name>penstock::TypeTextDialog</name>
    <message>
        <source>Type text</source>
        <translation>Type text</translation>
    </message>
    <message>
        <source>The text is typed into the guest as on a US keyboard, key by key.</source>
        <translation>The text is typed into the guest as on a US keyboard, key by key.</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>Text to type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>penstock::VerbAction</name>
    <message>
        <source>%1…</source>
        <comment>a command that asks for more first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Acts on %1 of %2 selected.</source>
        <translation>Acts on %1 of %2 selected.</translation>
    </message>
</context>
<context>
    <name>penstock::VerbBar</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>penstock::ViewMenu</name>
    <message>
        <source>Standard view</source>
        <translation>Standard view</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Save view…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>penstock::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>The view of this name is replaced.</translation>
    </message>
</context>
<context>
    <name>penstock::VncSession</name>
    <message>
        <source>The screen&apos;s password was not accepted.</source>
        <translation>The screen&apos;s password was not accepted.</translation>
    </message>
    <message>
        <source>The screen asks for a kind of sign-in that is not known here.</source>
        <translation>The screen asks for a kind of sign-in that is not known here.</translation>
    </message>
    <message>
        <source>The connection to the screen was closed.</source>
        <translation>The connection to the screen was closed.</translation>
    </message>
    <message>
        <source>This computer has no free connection for the screen.</source>
        <translation>This computer has no free connection for the screen.</translation>
    </message>
    <message>
        <source>The screen asks for a password.</source>
        <translation>The screen asks for a password.</translation>
    </message>
    <message>
        <source>The screen sent something unexpected: %1</source>
        <translation>The screen sent something unexpected: %1</translation>
    </message>
</context>
<context>
    <name>penstock::VncView</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>Screen of the virtual machine</translation>
    </message>
</context>
<context>
    <name>penstock::WindowShot</name>
    <message>
        <source>The content did not arrive within 30 s.</source>
        <translation>The content did not arrive within 30 s.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>The picture cannot be written to %1.</translation>
    </message>
</context>
</TS>
