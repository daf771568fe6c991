<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Appearance</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
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
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>每小时的第 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s) at minute %1</source>
        <translation>
            <numerusform>每 %n 小时，在第 %1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekdays, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Day %1 of every month at %2</source>
        <comment>days, times</comment>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>Every year on %1 at %2</source>
        <comment>day, times</comment>
        <translation>每年%1 %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <comment>day of a year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how often, weekdays</comment>
        <translation>%1，%2</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>HostVerbs</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>Remove %1 from the inventory?</source>
        <translation>是否从清单中移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the inventory?</source>
        <translation>
            <numerusform>是否从清单中移除 %n 个主机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on the host itself: its virtual machines stay there and keep running.</source>
        <translation>主机本身不会发生任何变化：其虚拟机将保留在主机上并继续运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation>从清单中移除</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
</context>
<context>
    <name>ImageVerbs</name>
    <message>
        <source>Remove image %1?</source>
        <translation>移除映像 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image(s)?</source>
        <translation>
            <numerusform>移除 %n 个映像？</numerusform>
        </translation>
    </message>
    <message>
        <source>No new virtual machines can be made from it then. Those that were made from it stay as they are.</source>
        <translation>此后将无法再用它创建虚拟机。已用它创建的虚拟机不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) as well</source>
        <translation>
            <numerusform>同时删除 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s)</source>
        <translation>
            <numerusform>保留 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>导入映像</translation>
    </message>
    <message>
        <source>%1 is the disk of a virtual machine.</source>
        <translation>%1 是某台虚拟机的磁盘。</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>KeyCombination</name>
    <message>
        <source>Super (Windows key)</source>
        <translation>Super（Windows 键）</translation>
    </message>
    <message>
        <source>Print screen</source>
        <translation>Print Screen</translation>
    </message>
</context>
<context>
    <name>MethodVerbs</name>
    <message>
        <source>%1: %2?</source>
        <comment>verb, name of an object</comment>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>verb</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 已受保护。</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 未受保护。</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Text chosen by the client: a repeated call with it has no second effect.</source>
        <translation>由客户端选择的文本：使用同一文本重复调用不会再次生效。</translation>
    </message>
    <message>
        <source>List methods</source>
        <translation>列出方法</translation>
    </message>
    <message>
        <source>Describes every method of the service.</source>
        <translation>描述服务的每个方法。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>From the control socket; works once.</source>
        <translation>从控制套接字获得；仅能使用一次。</translation>
    </message>
    <message>
        <source>From the token file.</source>
        <translation>从令牌文件获得。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Name and version of the program that calls.</source>
        <translation>调用程序的名称和版本。</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Position in the event log.</source>
        <translation>在事件日志中的位置。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>发生的时间。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Canonical name of the kind of event.</source>
        <translation>事件类型的规范名称。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>事件所涉及的对象。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What happened, in a sentence.</source>
        <translation>用一句话说明发生了什么。</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Who caused it; empty when the host did.</source>
        <translation>引发事件的用户；由主机引发时为空。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Values that belong to this kind of event.</source>
        <translation>此类事件特有的值。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>How urgent it is.</source>
        <translation>事件的紧急程度。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Such as: state = running and cpus &gt; 2.</source>
        <translation>例如：state = running and cpus &gt; 2。</translation>
    </message>
    <message>
        <source>List types</source>
        <translation>列出类型</translation>
    </message>
    <message>
        <source>Describes the types of objects and their fields.</source>
        <translation>描述对象的类型及其字段。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>The watch to end.</source>
        <translation>要结束的监视。</translation>
    </message>
    <message>
        <source>Cancel watch</source>
        <translation>取消监视</translation>
    </message>
    <message>
        <source>Ends a watch.</source>
        <translation>结束监视。</translation>
    </message>
    <message>
        <source>Its id, or its name where that is unique.</source>
        <translation>其 ID；名称唯一时也可使用名称。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Returns one object.</source>
        <translation>返回一个对象。</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <translation>从大到小排列。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Objects on one page.</source>
        <translation>每页的对象数。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>The &quot;next&quot; of the page before.</source>
        <translation>上一页的“next”值。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition, page by page.</source>
        <translation>逐页返回符合条件的对象。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Counts the objects that meet a condition.</source>
        <translation>统计符合条件的对象数。</translation>
    </message>
    <message>
        <source>Returns the objects that meet a condition and then tells what changes.</source>
        <translation>返回符合条件的对象，随后报告所发生的更改。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>Emulation (slow)</source>
        <translation>模拟（较慢）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the host is called here.</source>
        <translation>主机在此处的名称。</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens, underscores and spaces, beginning with a letter or digit</source>
        <translation>1 到 63 个字母、数字、点、连字符、下划线和空格，以字母或数字开头</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>How the hypervisor is reached, for example qemu:///system.</source>
        <translation>连接管理程序的方式，例如 qemu:///system。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the service is in contact with the host.</source>
        <translation>服务与主机是否保持联系。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why there is no contact.</source>
        <translation>无法联系的原因。</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>When the service tries again to connect.</source>
        <translation>服务再次尝试连接的时间。</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>What the host calls itself.</source>
        <translation>主机自身使用的名称。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Model of the processor.</source>
        <translation>处理器的型号。</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>逻辑处理器</translation>
    </message>
    <message>
        <source>Threads that can run at once.</source>
        <translation>可同时运行的线程数。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Installed memory.</source>
        <translation>已安装的内存。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Instruction set.</source>
        <translation>指令集。</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>管理程序</translation>
    </message>
    <message>
        <source>What runs the virtual machines.</source>
        <translation>运行虚拟机的软件。</translation>
    </message>
    <message>
        <source>Hypervisor version</source>
        <translation>管理程序版本</translation>
    </message>
    <message>
        <source>Version of the hypervisor.</source>
        <translation>管理程序的版本。</translation>
    </message>
    <message>
        <source>libvirt version</source>
        <translation>libvirt 版本</translation>
    </message>
    <message>
        <source>Version of libvirt on the host.</source>
        <translation>主机上 libvirt 的版本。</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Whether the processor runs guests itself.</source>
        <translation>处理器是否直接运行客户机。</translation>
    </message>
    <message>
        <source>About acceleration</source>
        <translation>加速说明</translation>
    </message>
    <message>
        <source>Why hardware acceleration is not used.</source>
        <translation>未使用硬件加速的原因。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系时间</translation>
    </message>
    <message>
        <source>When the host was last heard of.</source>
        <translation>上次收到主机响应的时间。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>When the host was added here.</source>
        <translation>在此处添加主机的时间。</translation>
    </message>
    <message>
        <source>The host, by id or name.</source>
        <translation>主机，按 ID 或名称指定。</translation>
    </message>
    <message>
        <source>How to call it here; by default its host name.</source>
        <translation>主机在此处的名称；默认为其主机名。</translation>
    </message>
    <message>
        <source>How the hypervisor is reached; by default this computer.</source>
        <translation>连接管理程序的方式；默认为本计算机。</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Connects to a host and shows what is on it; nothing there changes.</source>
        <translation>连接到主机并显示其中的内容；不会更改主机上的任何内容。</translation>
    </message>
    <message>
        <source>Remove from inventory</source>
        <translation>从清单中移除</translation>
    </message>
    <message>
        <source>Forgets a host and its objects here; nothing on the host changes.</source>
        <translation>从此处移除主机及其对象；不会更改主机上的任何内容。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Tries at once to reach a host again.</source>
        <translation>立即尝试重新连接主机。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>How the image is called.</source>
        <translation>映像的名称。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file in the image store.</source>
        <translation>映像库中的文件。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>文件的格式。</translation>
    </message>
    <message>
        <source>Virtual machines can be made from an image that is ready.</source>
        <translation>可以使用就绪的映像创建虚拟机。</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Bytes of the file.</source>
        <translation>文件的字节数。</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>磁盘大小</translation>
    </message>
    <message>
        <source>Size of the disk a guest sees.</source>
        <translation>客户机所见磁盘的大小。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the imported file.</source>
        <translation>已导入文件的校验和。</translation>
    </message>
    <message>
        <source>Copied into the store</source>
        <translation>已复制到映像库</translation>
    </message>
    <message>
        <source>Whether the service made this file.</source>
        <translation>此文件是否由服务创建。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the image was added.</source>
        <translation>添加映像的时间。</translation>
    </message>
    <message>
        <source>Path of a qcow2 or raw disk image on the service&apos;s computer.</source>
        <translation>服务所在计算机上 qcow2 或 raw 磁盘映像的路径。</translation>
    </message>
    <message>
        <source>The image, by id or name.</source>
        <translation>映像，按 ID 或名称指定。</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Also deletes the file from the image store.</source>
        <translation>同时从映像库中删除文件。</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>导入映像</translation>
    </message>
    <message>
        <source>Checks a disk image and copies it into the image store.</source>
        <translation>检查磁盘映像并将其复制到映像库。</translation>
    </message>
    <message>
        <source>Register image</source>
        <translation>注册映像</translation>
    </message>
    <message>
        <source>Uses a file that lies in the image store already.</source>
        <translation>使用映像库中已有的文件。</translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation>删除映像</translation>
    </message>
    <message>
        <source>Removes an image from the inventory.</source>
        <translation>从清单中移除映像。</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Name of the network on its host.</source>
        <translation>网络在其主机上的名称。</translation>
    </message>
    <message>
        <source>Where the network is.</source>
        <translation>网络所在的主机。</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Identifier of the network on its host.</source>
        <translation>网络在其主机上的标识符。</translation>
    </message>
    <message>
        <source>Only an active network carries traffic.</source>
        <translation>只有活动的网络才会传输流量。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How traffic leaves the network: nat, route, open, bridge or isolated.</source>
        <translation>流量离开网络的方式：nat、route、open、bridge 或 isolated。</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>The host&apos;s bridge behind the network.</source>
        <translation>网络所用的主机网桥。</translation>
    </message>
    <message>
        <source>Starts with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Whether the network becomes active when the host starts.</source>
        <translation>主机启动时网络是否变为活动状态。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>文件的名称。</translation>
    </message>
    <message>
        <source>Where the file is.</source>
        <translation>文件所在的主机。</translation>
    </message>
    <message>
        <source>Path of the file on its host.</source>
        <translation>文件在其主机上的路径。</translation>
    </message>
    <message>
        <source>Size of the disk the guest sees.</source>
        <translation>客户机所见磁盘的大小。</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>What the file takes on the host when it was last read.</source>
        <translation>上次读取时文件在主机上占用的空间。</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Who uses it.</source>
        <translation>使用此卷的虚拟机。</translation>
    </message>
    <message>
        <source>The image it is based on.</source>
        <translation>此卷所基于的映像。</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>Whether the service made the file.</source>
        <translation>文件是否由服务创建。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>所执行的操作。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The method that was called.</source>
        <translation>所调用的方法。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The object it works on.</source>
        <translation>任务所处理的对象。</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>任务的进展情况。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it does just now.</source>
        <translation>任务当前正在执行的操作。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>All steps with their state and times.</source>
        <translation>所有步骤及其状态和时间。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Share of the work that is done, 0 to 1.</source>
        <translation>已完成工作所占的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>The task that holds what this one needs.</source>
        <translation>占用此任务所需资源的任务。</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>可取消</translation>
    </message>
    <message>
        <source>Whether cancelling has an effect now.</source>
        <translation>现在取消是否有效。</translation>
    </message>
    <message>
        <source>Who started it.</source>
        <translation>启动任务的用户。</translation>
    </message>
    <message>
        <source>When it was asked for.</source>
        <translation>请求任务的时间。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>When work began.</source>
        <translation>工作开始的时间。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation>任务结束的时间。</translation>
    </message>
    <message>
        <source>Why it failed.</source>
        <translation>任务失败的原因。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the work produced.</source>
        <translation>工作产生的结果。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>By default the host&apos;s default network; empty for none.</source>
        <translation>默认为主机的默认网络；留空表示不使用网络。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>创建后启动</translation>
    </message>
    <message>
        <source>Powers it on as soon as it is made.</source>
        <translation>创建完成后立即启动虚拟机。</translation>
    </message>
    <message>
        <source>up to 63 letters, digits and hyphens</source>
        <translation>最多 63 个字母、数字和连字符</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Given to cloud-init in the guest as it is.</source>
        <translation>原样传递给客户机中的 cloud-init。</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>Public keys that may sign in to the guest.</source>
        <translation>可用于登录客户机的公钥。</translation>
    </message>
    <message>
        <source>New virtual machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>Makes a virtual machine from an image, or with an empty disk.</source>
        <translation>使用映像或空磁盘创建虚拟机。</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>Found on the host</source>
        <translation>在主机上发现</translation>
    </message>
    <message>
        <source>Name of the virtual machine, also on its host.</source>
        <translation>虚拟机的名称，在其主机上也使用此名称。</translation>
    </message>
    <message>
        <source>What the virtual machine does.</source>
        <translation>虚拟机当前的状态。</translation>
    </message>
    <message>
        <source>Where it runs.</source>
        <translation>运行虚拟机的主机。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>IP addresses of the guest, as far as the host knows them.</source>
        <translation>主机所知的客户机 IP 地址。</translation>
    </message>
    <message>
        <source>Identifier on the host.</source>
        <translation>主机上的标识符。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How it came into its state, in the hypervisor&apos;s word.</source>
        <translation>进入当前状态的原因，以管理程序的用语表示。</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>虚拟处理器数。</translation>
    </message>
    <message>
        <source>Memory of the guest.</source>
        <translation>客户机的内存。</translation>
    </message>
    <message>
        <source>The image it was made from.</source>
        <translation>创建此虚拟机所用的映像。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Its disks: target, file, format, size.</source>
        <translation>虚拟机的磁盘：目标、文件、格式、大小。</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>Its network adapters: MAC address, network, model.</source>
        <translation>虚拟机的网络适配器：MAC 地址、网络、型号。</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Protocol of the graphical console.</source>
        <translation>图形控制台的协议。</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>串行控制台</translation>
    </message>
    <message>
        <source>Whether it has a serial console.</source>
        <translation>是否具有串行控制台。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>How it boots: bios or efi.</source>
        <translation>引导方式：bios 或 efi。</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>计算机类型</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s model of the mainboard.</source>
        <translation>管理程序的主板型号。</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whether it was made here or was on the host already.</source>
        <translation>虚拟机是在此处创建的，还是已存在于主机上。</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>Whether it stays defined when it is off.</source>
        <translation>关闭后是否保留其定义。</translation>
    </message>
    <message>
        <source>Whether it starts when its host starts.</source>
        <translation>是否随其主机一起启动。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What people should know about it.</source>
        <translation>其他用户需要了解的信息。</translation>
    </message>
    <message>
        <source>When it was made or found.</source>
        <translation>创建或发现虚拟机的时间。</translation>
    </message>
    <message>
        <source>When it was powered on.</source>
        <translation>启动虚拟机的时间。</translation>
    </message>
    <message>
        <source>The virtual machine, by id or name.</source>
        <translation>虚拟机，按 ID 或名称指定。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Seconds the guest has to shut down.</source>
        <translation>允许客户机用于关机的秒数。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Powers a virtual machine on.</source>
        <translation>打开虚拟机电源。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Asks the guest to shut down and waits until it has.</source>
        <translation>请求客户机关机，并等待其完成。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Shuts the guest down and starts it again.</source>
        <translation>将客户机关机，然后重新启动。</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关闭电源</translation>
    </message>
    <message>
        <source>Cuts the power; unsaved data in the guest is lost.</source>
        <translation>切断电源；客户机中未保存的数据将丢失。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Presses the reset button; unsaved data in the guest is lost.</source>
        <translation>按下重置按钮；客户机中未保存的数据将丢失。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stops the processors; memory stays.</source>
        <translation>停止处理器；内存内容保留。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Lets a paused virtual machine go on.</source>
        <translation>使已暂停的虚拟机继续运行。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Gives a virtual machine another name; it must be off.</source>
        <translation>更改虚拟机的名称；虚拟机必须已关闭。</translation>
    </message>
    <message>
        <source>Whether the disks are deleted as well.</source>
        <translation>是否同时删除磁盘。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Power off first</source>
        <translation>先关闭电源</translation>
    </message>
    <message>
        <source>Removes a virtual machine from its host, with or without its disks.</source>
        <translation>从主机中移除虚拟机，可选择是否同时移除其磁盘。</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggests values for a new virtual machine.</source>
        <translation>为新虚拟机提供建议值。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Linux key codes that are pressed together.</source>
        <translation>同时按下的 Linux 键码。</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Presses keys on the keyboard of a virtual machine.</source>
        <translation>在虚拟机的键盘上按键。</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Returns what is on the screen of a virtual machine.</source>
        <translation>返回虚拟机屏幕上的内容。</translation>
    </message>
    <message>
        <source>The screen or the serial port.</source>
        <translation>屏幕或串行端口。</translation>
    </message>
    <message>
        <source>Graphical</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>串行</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Ends the view of whoever uses the serial console now.</source>
        <translation>结束当前用户对串行控制台的查看。</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Returns where a viewer of the console connects.</source>
        <translation>返回控制台查看器要连接的位置。</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>关于服务</translation>
    </message>
    <message>
        <source>Returns version, process and folders of the service.</source>
        <translation>返回服务的版本、进程和文件夹。</translation>
    </message>
    <message>
        <source>The task to cancel.</source>
        <translation>要取消的任务。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops a task and undoes what it has done.</source>
        <translation>停止任务并撤消其已执行的操作。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forgets tasks that have ended.</source>
        <translation>清除已结束的任务。</translation>
    </message>
    <message>
        <source>At least the image&apos;s; by default as large as the image. 0: no disk.</source>
        <translation>不小于映像的大小；默认与映像大小相同。0 表示没有磁盘。</translation>
    </message>
    <message>
        <source>Name the guest gives itself, where it supports cloud-init. By default as the machine; empty for none.</source>
        <translation>客户机自身使用的名称（需要客户机支持 cloud-init）。默认与虚拟机同名；留空表示不设置。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The value of the tag; may be empty.</source>
        <translation>标签的值，可以为空。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Keys and values that people attach.</source>
        <translation>用户附加的键和值。</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, hyphens and underscores, beginning with a letter or digit</source>
        <translation>1 到 63 个字母、数字、连字符和下划线，以字母或数字开头</translation>
    </message>
    <message>
        <source>The volume behind the disk; empty for other media.</source>
        <translation>磁盘对应的卷；其他介质则为空。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>A disk or another medium.</source>
        <translation>磁盘或其他介质。</translation>
    </message>
    <message>
        <source>Where the guest finds it, such as vda.</source>
        <translation>客户机中的位置，例如 vda。</translation>
    </message>
    <message>
        <source>Path of the file on the host.</source>
        <translation>文件在主机上的路径。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the guest sees: disk, cdrom or floppy.</source>
        <translation>客户机看到的设备：disk、cdrom 或 floppy。</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>A network adapter of the guest.</source>
        <translation>客户机的网络适配器。</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Hardware address of the adapter.</source>
        <translation>适配器的硬件地址。</translation>
    </message>
    <message>
        <source>Name of the network on the host; empty for a bridge.</source>
        <translation>主机上网络的名称；使用网桥时为空。</translation>
    </message>
    <message>
        <source>The host&apos;s bridge it is plugged into.</source>
        <translation>它所接入的主机网桥。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>The device the guest sees, such as virtio.</source>
        <translation>客户机看到的设备，例如 virtio。</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>每页数量</translation>
    </message>
    <message>
        <source>Sends the objects in parts of so many, as fast as they are read; 0: all at once.</source>
        <translation>按此数量分批发送对象，读取多快就发送多快；0 表示一次全部发送。</translation>
    </message>
    <message>
        <source>Whole path of the new file on the service&apos;s computer.</source>
        <translation>新文件在服务所在计算机上的完整路径。</translation>
    </message>
    <message>
        <source>The file that was written.</source>
        <translation>已写入的文件。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database; work goes on meanwhile.</source>
        <translation>写入经过检查的数据库副本，期间工作照常进行。</translation>
    </message>
    <message>
        <source>The file exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>A parameter is missing, unknown or breaks a rule; “field” names it.</source>
        <translation>缺少参数、参数未知或违反规则；“field”指出是哪一个。</translation>
    </message>
    <message>
        <source>There is no such object, or none that the caller may see.</source>
        <translation>没有这样的对象，或调用者无权查看。</translation>
    </message>
    <message>
        <source>The caller may not do this.</source>
        <translation>调用者无权执行此操作。</translation>
    </message>
    <message>
        <source>The object changed meanwhile, its state does not allow this, or the token was used for another call.</source>
        <translation>对象在此期间已更改、其状态不允许此操作，或令牌已用于其他调用。</translation>
    </message>
    <message>
        <source>Too many changes at once, or the disk is full.</source>
        <translation>一次更改过多，或磁盘已满。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of the type.</source>
        <translation>类型的名称。</translation>
    </message>
    <message>
        <source>Schema of a type</source>
        <translation>类型的模式</translation>
    </message>
    <message>
        <source>Returns the JSON Schema of the objects of a type.</source>
        <translation>返回某类型对象的 JSON Schema。</translation>
    </message>
    <message>
        <source>Describe the service</source>
        <translation>描述服务</translation>
    </message>
    <message>
        <source>Returns all methods and types as an OpenRPC document.</source>
        <translation>以 OpenRPC 文档形式返回所有方法和类型。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Such as: vm where state = running order by memory desc limit 10.</source>
        <translation>例如：vm where state = running order by memory desc limit 10。</translation>
    </message>
    <message>
        <source>Fields to sort by, such as: memory desc, name.</source>
        <translation>排序所用的字段，例如：memory desc, name。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Those to return, such as: name, host.name.</source>
        <translation>要返回的字段，例如：name, host.name。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Fields whose values make the groups, such as host.name.</source>
        <translation>按其值分组的字段，例如 host.name。</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>count, or sum, min, max or avg and a field: sum memory.</source>
        <translation>count，或者 sum、min、max、avg 加一个字段：sum memory。</translation>
    </message>
    <message>
        <source>Count and sum</source>
        <translation>计数与求和</translation>
    </message>
    <message>
        <source>Returns counts, sums, smallest, largest and average values, by groups.</source>
        <translation>按组返回数量、总和、最小值、最大值和平均值。</translation>
    </message>
    <message>
        <source>Opens a session, in one of four ways.</source>
        <translation>以四种方式之一打开会话。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name of an account; with a password.</source>
        <translation>帐户名；与密码一起使用。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the account.</source>
        <translation>帐户的密码。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Id of an access key; with its secret.</source>
        <translation>访问密钥的标识；与其密文一起使用。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Secret of the access key.</source>
        <translation>访问密钥的密文。</translation>
    </message>
    <message>
        <source>List sessions</source>
        <translation>列出会话</translation>
    </message>
    <message>
        <source>Tells who is signed in, since when and from where.</source>
        <translation>显示谁已登录、从何时起、来自何处。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Id of the session to end.</source>
        <translation>要结束的会话的标识。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Signs somebody out, with all consoles.</source>
        <translation>让某人退出登录，并关闭其所有控制台。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>The object and what it belongs to; decides who sees this.</source>
        <translation>对象及其上级；决定谁能看到此项。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Makes an object.</source>
        <translation>创建一个对象。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Refuses the change when the object has another version by now.</source>
        <translation>如果对象的版本已经改变，则拒绝更改。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes the values that are given.</source>
        <translation>更改所给的值。</translation>
    </message>
    <message>
        <source>Deletes an object.</source>
        <translation>删除一个对象。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>The present password.</source>
        <translation>当前密码。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Changes the caller&apos;s own password.</source>
        <translation>更改调用者自己的密码。</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens, underscores, at signs and spaces, beginning with a letter or digit</source>
        <translation>1 到 63 个字母、数字、点、连字符、下划线、@ 和空格，以字母或数字开头</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>What is typed to sign in.</source>
        <translation>登录时输入的名称。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Who it is.</source>
        <translation>此人是谁。</translation>
    </message>
    <message>
        <source>A disabled account cannot sign in.</source>
        <translation>已停用的帐户无法登录。</translation>
    </message>
    <message>
        <source>At least 8 characters; without one only access keys open sessions.</source>
        <translation>至少 8 个字符；没有密码时只能用访问密钥打开会话。</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>创建的时间。</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>When a session was opened last.</source>
        <translation>上次打开会话的时间。</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途。</translation>
    </message>
    <message>
        <source>Whose rights it has; by default the caller&apos;s.</source>
        <translation>它拥有谁的权限；默认为调用者的。</translation>
    </message>
    <message>
        <source>Made by the service and shown once.</source>
        <translation>由服务生成，只显示一次。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>When it stops working; never, if empty.</source>
        <translation>何时失效；留空则永不失效。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>When it opened a session last.</source>
        <translation>上次用它打开会话的时间。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How the role is called.</source>
        <translation>角色的名称。</translation>
    </message>
    <message>
        <source>Who should have it.</source>
        <translation>应授予谁。</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>Names of methods, in which * stands for anything: vm.*, *.query.</source>
        <translation>方法的名称，其中 * 代表任意内容：vm.*、*.query。</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>The name of a method, or a pattern of names.</source>
        <translation>方法的名称或名称的模式。</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and *</source>
        <translation>字母、数字、点、连字符和 *</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Made by the service from what its methods do; it cannot be changed.</source>
        <translation>由服务根据其方法生成；不能更改。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Who gets the role.</source>
        <translation>谁获得此角色。</translation>
    </message>
    <message>
        <source>What the account may do.</source>
        <translation>帐户可以做什么。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>TYPE:NAME for an object and everything below it, such as host:kvm-01; * for all.</source>
        <translation>TYPE:NAME 表示一个对象及其下级的一切，例如 host:kvm-01；* 表示全部。</translation>
    </message>
    <message>
        <source>When it was given.</source>
        <translation>授予的时间。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How the project is called.</source>
        <translation>项目的名称。</translation>
    </message>
    <message>
        <source>The project, by id or name.</source>
        <translation>项目，按标识或名称。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Tells what a project uses of each of its limits.</source>
        <translation>显示项目在每项限额中用了多少。</translation>
    </message>
    <message>
        <source>Position in the log.</source>
        <translation>在日志中的位置。</translation>
    </message>
    <message>
        <source>When it was called.</source>
        <translation>调用的时间。</translation>
    </message>
    <message>
        <source>Who called.</source>
        <translation>调用者。</translation>
    </message>
    <message>
        <source>Id of the account; empty for users of the service&apos;s computer.</source>
        <translation>帐户的标识；对服务所在计算机的用户为空。</translation>
    </message>
    <message>
        <source>In which session.</source>
        <translation>在哪个会话中。</translation>
    </message>
    <message>
        <source>With which program.</source>
        <translation>用哪个程序。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Network address or process of the caller.</source>
        <translation>调用者的网络地址或进程。</translation>
    </message>
    <message>
        <source>What was called.</source>
        <translation>调用了什么。</translation>
    </message>
    <message>
        <source>What it was about, as type:id.</source>
        <translation>所涉及的对象，形式为 type:id。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The values it was called with, without secrets.</source>
        <translation>调用所用的值，不含机密。</translation>
    </message>
    <message>
        <source>The token of the call.</source>
        <translation>调用的令牌。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ok, started for work that goes on, or the code of the error.</source>
        <translation>ok、表示工作仍在继续的 started，或错误代码。</translation>
    </message>
    <message>
        <source>Why it was refused.</source>
        <translation>拒绝的原因。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Milliseconds until the answer.</source>
        <translation>到答复为止的毫秒数。</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>Hash of the entry before.</source>
        <translation>前一条目的哈希。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>SHA-256 over the hash before and the other values.</source>
        <translation>对前一哈希和其他值计算的 SHA-256。</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>审计条目</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Checks that no audit entry was changed or taken out.</source>
        <translation>检查没有审计条目被更改或移除。</translation>
    </message>
    <message>
        <source>Begins behind the entry with this number.</source>
        <translation>从此编号的条目之后开始。</translation>
    </message>
    <message>
        <source>Entries at once.</source>
        <translation>一次的条目数。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Returns audit entries as JSON lines, piece by piece.</source>
        <translation>以 JSON 行的形式分段返回审计条目。</translation>
    </message>
    <message>
        <source>Whose limits it counts against, and whose users may use it.</source>
        <translation>计入谁的限额，谁的用户可以使用它。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>As they would be given to the method itself.</source>
        <translation>与直接调用该方法时相同。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>One call.</source>
        <translation>一次调用。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用列表</translation>
    </message>
    <message>
        <source>What to call, in this order; 1,000 at most.</source>
        <translation>要依次执行的调用，最多 1,000 个。</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>全部或全不</translation>
    </message>
    <message>
        <source>Not offered yet: calls may start work on hosts.</source>
        <translation>暂不支持：调用可能会在主机上启动操作。</translation>
    </message>
    <message>
        <source>Call several</source>
        <translation>批量调用</translation>
    </message>
    <message>
        <source>Runs several calls and answers with the result of each.</source>
        <translation>执行多个调用，并返回每个调用的结果。</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Checks everything and tells what would be done, without doing it.</source>
        <translation>检查所有内容并说明将要执行的操作，但不实际执行。</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Returns values that suit a new object.</source>
        <translation>返回适合新对象的值。</translation>
    </message>
    <message>
        <source>Name of a field.</source>
        <translation>字段名称。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Names of fields that shall have no value any more.</source>
        <translation>要清空其值的字段名称。</translation>
    </message>
    <message>
        <source>Keys with their new values; null removes a key, others stay.</source>
        <translation>键及其新值；null 表示删除该键，其余不变。</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Attaches tags to an object, or removes them.</source>
        <translation>为对象添加或删除标签。</translation>
    </message>
    <message>
        <source>Runs a query that is written out: objects, counts and sums, or a search.</source>
        <translation>执行写成文字的查询：对象、计数与合计，或搜索。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Parts of names, addresses, notes, tags; all of them are in what is found.</source>
        <translation>名称、地址、备注、标签中的片段；找到的对象包含全部词语。</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Names of the types to search; none: all of them.</source>
        <translation>要搜索的类型名称；不填则搜索全部类型。</translation>
    </message>
    <message>
        <source>How many objects to return; the best come first.</source>
        <translation>返回多少个对象；最相符的排在最前。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Finds objects of all types by words in their names and other texts.</source>
        <translation>按名称和其他文字中的词语查找所有类型的对象。</translation>
    </message>
    <message>
        <source>List kinds of events</source>
        <translation>列出事件种类</translation>
    </message>
    <message>
        <source>Describes every event that can occur, with its values.</source>
        <translation>说明可能发生的每一种事件及其数据。</translation>
    </message>
    <message>
        <source>The version the object has since.</source>
        <translation>对象此后的版本。</translation>
    </message>
    <message>
        <source>Names of the fields that have other values.</source>
        <translation>值已改变的字段名称。</translation>
    </message>
    <message>
        <source>Somebody made an object.</source>
        <translation>有人新建了对象。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Somebody changed an object.</source>
        <translation>有人更改了对象。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Somebody deleted an object.</source>
        <translation>有人删除了对象。</translation>
    </message>
    <message>
        <source>A host answers.</source>
        <translation>主机有响应。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已失联</translation>
    </message>
    <message>
        <source>A host does not answer any more.</source>
        <translation>主机不再响应。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>A host was taken out of the inventory.</source>
        <translation>主机已从清单中移除。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>The state it had.</source>
        <translation>原来的状态。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The state it has.</source>
        <translation>现在的状态。</translation>
    </message>
    <message>
        <source>Why, as far as the host says.</source>
        <translation>主机给出的原因。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>A virtual machine that others made was found on its host.</source>
        <translation>在主机上发现了由其他程序创建的虚拟机。</translation>
    </message>
    <message>
        <source>A virtual machine is gone from its host.</source>
        <translation>虚拟机已从主机上消失。</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>A virtual machine has another name.</source>
        <translation>虚拟机有了新名称。</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>状态改变</translation>
    </message>
    <message>
        <source>A virtual machine was started, stopped, paused or has failed.</source>
        <translation>虚拟机已启动、停止、暂停或发生故障。</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>数据库损坏</translation>
    </message>
    <message>
        <source>A look at the database found damage.</source>
        <translation>检查数据库时发现损坏。</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>What to do about it.</source>
        <translation>应当怎么做。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The words of the database.</source>
        <translation>数据库的原文。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>What differs.</source>
        <translation>有差异的内容。</translation>
    </message>
    <message>
        <source>The values that were known.</source>
        <translation>已记录的值。</translation>
    </message>
    <message>
        <source>The values that were found.</source>
        <translation>发现的值。</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部更改</translation>
    </message>
    <message>
        <source>Somebody changed a virtual machine on its host by other means.</source>
        <translation>有人用其他方式更改了主机上的虚拟机。</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>The order in which tasks were accepted.</source>
        <translation>任务被接受的先后顺序。</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>The task this one is a part of.</source>
        <translation>此任务所属的上级任务。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>子任务</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>子任务数量</translation>
    </message>
    <message>
        <source>How many parts the task has, by state.</source>
        <translation>该任务各状态的子任务数量。</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>等待开始时间</translation>
    </message>
    <message>
        <source>When it began to wait.</source>
        <translation>开始等待的时间。</translation>
    </message>
    <message>
        <source>The task it is about.</source>
        <translation>所涉及的任务。</translation>
    </message>
    <message>
        <source>A task could not do its work; what it had done is undone.</source>
        <translation>任务未能完成；已做的操作均已撤销。</translation>
    </message>
    <message>
        <source>A task failed, and something it had done could not be undone.</source>
        <translation>任务失败，且部分已做的操作无法撤销。</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Somebody cleaned up by hand what a task could not undo.</source>
        <translation>有人手动清理了任务无法撤销的内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minute, hour, day, month, weekday: 30 2 * * MON-FRI is half past two on workdays.</source>
        <translation>分 时 日 月 星期：30 2 * * MON-FRI 表示工作日两点半。</translation>
    </message>
    <message>
        <source>Once at</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>One point in time, instead of a repetition.</source>
        <translation>一个时间点，用来代替重复。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>By whose clocks it runs, such as Europe/Berlin or UTC.</source>
        <translation>按哪里的时钟运行，例如 Asia/Shanghai 或 UTC。</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <translation>错过的运行</translation>
    </message>
    <message>
        <source>What to do when the service was not running at the time.</source>
        <translation>到时服务没有运行时怎么办。</translation>
    </message>
    <message>
        <source>What is called, such as vm.start; it is called with your rights.</source>
        <translation>要调用的方法，例如 vm.start；以您的权限调用。</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>When it runs next.</source>
        <translation>下一次运行的时间。</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>When it ran last.</source>
        <translation>上一次运行的时间。</translation>
    </message>
    <message>
        <source>Last time meant</source>
        <translation>上次预定时间</translation>
    </message>
    <message>
        <source>For when the last run was meant.</source>
        <translation>上一次运行原定的时间。</translation>
    </message>
    <message>
        <source>How the last run ended.</source>
        <translation>上一次运行的结果。</translation>
    </message>
    <message>
        <source>Why the last run failed.</source>
        <translation>上一次运行失败的原因。</translation>
    </message>
    <message>
        <source>The task of the last run, if it had one.</source>
        <translation>上一次运行的任务（如有）。</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Whose rights it has: of who made it or changed last what it does.</source>
        <translation>以谁的权限运行：创建者，或最后更改其内容的人。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Name of whose rights it has.</source>
        <translation>以谁的权限运行（名称）。</translation>
    </message>
    <message>
        <source>With all rights</source>
        <translation>拥有全部权限</translation>
    </message>
    <message>
        <source>Its owner is an administrator of the service&apos;s computer.</source>
        <translation>其所有者是服务所在计算机的管理员。</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Run once</source>
        <translation>补运行一次</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What it is for, in a few words.</source>
        <translation>用途，几个字即可。</translation>
    </message>
    <message>
        <source>Whose users may see and change it.</source>
        <translation>哪个项目的用户可以查看和更改它。</translation>
    </message>
    <message>
        <source>It runs at its times.</source>
        <translation>到时即运行。</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>预定时间</translation>
    </message>
    <message>
        <source>When it was to run.</source>
        <translation>原定运行的时间。</translation>
    </message>
    <message>
        <source>What was refused, why, and what to do about it.</source>
        <translation>什么被拒绝、原因以及应当怎么做。</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>A schedule could not do its work.</source>
        <translation>计划未能完成其工作。</translation>
    </message>
    <message>
        <source>Run missed</source>
        <translation>错过运行</translation>
    </message>
    <message>
        <source>The time of a schedule passed while it could not run.</source>
        <translation>计划的时间已过，而当时无法运行。</translation>
    </message>
    <message>
        <source>How many runs to return.</source>
        <translation>返回多少次运行。</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>接下来的运行</translation>
    </message>
    <message>
        <source>Returns when a schedule with such times would run next.</source>
        <translation>返回具有这些时间的计划接下来会在何时运行。</translation>
    </message>
    <message>
        <source>Who follows; nobody for users of the service&apos;s computer.</source>
        <translation>由谁跟踪；服务所在计算机的用户则为空。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Name of who follows.</source>
        <translation>跟踪者的名称。</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Number of the event up to which everything is dealt with.</source>
        <translation>到此编号为止的事件都已处理。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>How many events there are since.</source>
        <translation>此后还有多少事件。</translation>
    </message>
    <message>
        <source>Somebody follows it at present.</source>
        <translation>目前有人在跟踪。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次跟踪</translation>
    </message>
    <message>
        <source>When it was followed last.</source>
        <translation>上次跟踪的时间。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>How its owner calls it.</source>
        <translation>所有者给它取的名称。</translation>
    </message>
    <message>
        <source>Which events are delivered; all of them when empty.</source>
        <translation>投递哪些事件；留空则全部投递。</translation>
    </message>
    <message>
        <source>Under which the service remembers how far you have come; names are your own.</source>
        <translation>服务以此名称记住您已处理到哪里；名称只属于您自己。</translation>
    </message>
    <message>
        <source>Which events, such as: name ~ &quot;vm/*&quot; and severity = error. Remembered.</source>
        <translation>哪些事件，例如：name ~ &quot;vm/*&quot; and severity = error。会被记住。</translation>
    </message>
    <message>
        <source>Where a new one begins: now, oldest, or an event&apos;s number, which also moves one that exists.</source>
        <translation>新订阅从哪里开始：now、oldest 或事件编号；编号也会移动已有的订阅。</translation>
    </message>
    <message>
        <source>now, oldest or a number</source>
        <translation>now、oldest 或数字</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How many events may be delivered and not acknowledged.</source>
        <translation>最多可以有多少事件已投递而未确认。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Delivers events from where the subscription of this name was left.</source>
        <translation>从该名称的订阅上次停下的地方继续投递事件。</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>其标识。</translation>
    </message>
    <message>
        <source>Events were dropped that are not acknowledged; nothing is delivered.</source>
        <translation>有未确认的事件已被清除；不再投递。</translation>
    </message>
    <message>
        <source>From which event it can go on, when some are gone.</source>
        <translation>部分事件丢失时，可以从哪个事件继续。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Tells that an event and all before it are dealt with.</source>
        <translation>表明该事件及之前的所有事件都已处理。</translation>
    </message>
    <message>
        <source>Number of the event.</source>
        <translation>事件的编号。</translation>
    </message>
    <message>
        <source>Forget subscription</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>Forgets a subscription of one&apos;s own, and how far it had come.</source>
        <translation>删除自己的订阅及其处理进度。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tries again to undo what a task left behind.</source>
        <translation>再次尝试撤销任务的遗留内容。</translation>
    </message>
    <message>
        <source>A task that needs attention, or waits for its next attempt.</source>
        <translation>需要处理或正在等待下次尝试的任务。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Takes note that what a task left behind has been cleaned up by hand.</source>
        <translation>记录任务的遗留内容已被手动清理。</translation>
    </message>
    <message>
        <source>Tasks at work</source>
        <translation>进行中的任务</translation>
    </message>
    <message>
        <source>Returns what every unfinished task does at present, whom it waits for and what it holds.</source>
        <translation>返回每个未完成任务当前的操作、等待对象和占用资源。</translation>
    </message>
    <message>
        <source>Protected against deletion</source>
        <translation>防删除保护</translation>
    </message>
    <message>
        <source>It is neither deleted nor moved to the bin until the protection is lifted.</source>
        <translation>解除保护之前，既不会被删除，也不会被移到回收站。</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Since when it is in the bin. It counts against limits until it is deleted.</source>
        <translation>何时移到回收站。删除之前仍计入限额。</translation>
    </message>
    <message>
        <source>Moved to the bin by</source>
        <translation>移到回收站的人</translation>
    </message>
    <message>
        <source>Who moved it to the bin.</source>
        <translation>谁把它移到了回收站。</translation>
    </message>
    <message>
        <source>Deleted with</source>
        <translation>删除方式</translation>
    </message>
    <message>
        <source>How it is deleted when its time in the bin is over.</source>
        <translation>在回收站中到期后如何删除。</translation>
    </message>
    <message>
        <source>Why it could not be deleted.</source>
        <translation>无法删除的原因。</translation>
    </message>
    <message>
        <source>Not deleted from the bin</source>
        <translation>未能从回收站删除</translation>
    </message>
    <message>
        <source>Its time in the bin is over, but it could not be deleted.</source>
        <translation>在回收站中已到期，但无法删除。</translation>
    </message>
    <message>
        <source>An object was moved to the bin.</source>
        <translation>一个对象已移到回收站。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>An object came out of the bin.</source>
        <translation>一个对象已离开回收站。</translation>
    </message>
    <message>
        <source>Deleted from the bin</source>
        <translation>已从回收站删除</translation>
    </message>
    <message>
        <source>An object was deleted because its time in the bin was over.</source>
        <translation>一个对象在回收站中到期，已被删除。</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Puts an object into the bin, from where it can be restored.</source>
        <translation>把对象移到回收站，之后可以恢复。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Takes an object out of the bin.</source>
        <translation>从回收站取回对象。</translation>
    </message>
    <message>
        <source>Delete with contents</source>
        <translation>连同内容一起删除</translation>
    </message>
    <message>
        <source>Deletes an object and everything that belongs to it, with files on hosts.</source>
        <translation>删除对象及属于它的一切，包括主机上的文件。</translation>
    </message>
    <message>
        <source>Also deletes virtual machines that run.</source>
        <translation>也删除正在运行的虚拟机。</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Lift protection</source>
        <translation>解除保护</translation>
    </message>
    <message>
        <source>Guards an object against deletion and against the bin.</source>
        <translation>防止对象被删除或移到回收站。</translation>
    </message>
    <message>
        <source>Lets an object be deleted again.</source>
        <translation>允许再次删除对象。</translation>
    </message>
    <message>
        <source>Also takes a virtual machine that runs.</source>
        <translation>也适用于正在运行的虚拟机。</translation>
    </message>
    <message>
        <source>Puts a virtual machine into the bin; it stays on its host, off, and can be restored.</source>
        <translation>把虚拟机移到回收站；它以关机状态留在主机上，可以恢复。</translation>
    </message>
    <message>
        <source>The volume, by id or name.</source>
        <translation>卷，按 ID 或名称指定。</translation>
    </message>
    <message>
        <source>Delete volume</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>Deletes a disk that no virtual machine uses, with its file.</source>
        <translation>删除没有虚拟机使用的磁盘及其文件。</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How many it may have.</source>
        <translation>最多可拥有的数量。</translation>
    </message>
    <message>
        <source>Virtual processors of all its machines.</source>
        <translation>其全部虚拟机的虚拟处理器总数。</translation>
    </message>
    <message>
        <source>Memory of all its machines.</source>
        <translation>其全部虚拟机的内存总量。</translation>
    </message>
    <message>
        <source>Sizes of its disks and images.</source>
        <translation>其磁盘和映像的总大小。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Whether the file was on its host when it was last looked for.</source>
        <translation>上次检查时该文件是否在其主机上。</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>A file that a failed task had left on a host was removed.</source>
        <translation>失败的任务遗留在主机上的文件已被删除。</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已重新找到</translation>
    </message>
    <message>
        <source>The file of a volume is back on its host.</source>
        <translation>卷的文件已重新出现在其主机上。</translation>
    </message>
    <message>
        <source>The file of a volume is gone from its host.</source>
        <translation>卷的文件已从其主机上消失。</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>未知文件</translation>
    </message>
    <message>
        <source>There is a file among the service&apos;s disks on a host that nothing uses.</source>
        <translation>主机上服务的磁盘目录中有一个未被使用的文件。</translation>
    </message>
    <message>
        <source>Check disks</source>
        <translation>检查磁盘</translation>
    </message>
    <message>
        <source>Looks now for disk files of a host that are gone, are back or belong to nothing; events tell.</source>
        <translation>立即检查主机上消失、重新出现或无归属的磁盘文件；结果以事件形式告知。</translation>
    </message>
    <message>
        <source>What the method is called with: values by their names, such as the id of a virtual machine.</source>
        <translation>调用该方法时使用的参数：按名称给出的值，例如虚拟机的 id。</translation>
    </message>
    <message>
        <source>Network adapters of all its machines; each takes an address.</source>
        <translation>其所有虚拟机的网络适配器；每个占用一个地址。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Attempts of steps that failed: which, when, how long they took and why.</source>
        <translation>失败的步骤尝试：哪一步、何时、用了多久以及原因。</translation>
    </message>
    <message>
        <source>The answer of the call.</source>
        <translation>该调用的应答。</translation>
    </message>
    <message>
        <source>Why there is none.</source>
        <translation>没有应答的原因。</translation>
    </message>
    <message>
        <source>Either a result or an error.</source>
        <translation>结果或错误，二者之一。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The outcome of each call, in their order.</source>
        <translation>每个调用的结果，按调用顺序排列。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Each with its parameters, its answer and its rules.</source>
        <translation>每个方法的参数、应答和规则。</translation>
    </message>
    <message>
        <source>Name of the program.</source>
        <translation>程序的名称。</translation>
    </message>
    <message>
        <source>Version of the program.</source>
        <translation>程序的版本。</translation>
    </message>
    <message>
        <source>Id of the session.</source>
        <translation>会话的 ID。</translation>
    </message>
    <message>
        <source>Who has signed in.</source>
        <translation>登录的用户。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What the service is.</source>
        <translation>服务的名称和版本。</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Names of what the service can do.</source>
        <translation>服务所具备能力的名称。</translation>
    </message>
    <message>
        <source>Id of the account, if it is one.</source>
        <translation>账户的 ID（如果是账户）。</translation>
    </message>
    <message>
        <source>When the session of an account ends in any case.</source>
        <translation>账户的会话最迟结束的时间。</translation>
    </message>
    <message>
        <source>Id of the access key that opened it, if one did.</source>
        <translation>打开会话所用访问密钥的 ID（如有）。</translation>
    </message>
    <message>
        <source>Where the client is.</source>
        <translation>客户端所在的位置。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>会话开始的时间。</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近调用</translation>
    </message>
    <message>
        <source>When it was used last.</source>
        <translation>最近一次使用的时间。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本会话</translation>
    </message>
    <message>
        <source>Whether it is the one that asks.</source>
        <translation>是否为发出查询的会话。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Those that are open.</source>
        <translation>当前打开的会话。</translation>
    </message>
    <message>
        <source>One session.</source>
        <translation>一个会话。</translation>
    </message>
    <message>
        <source>Each with its values.</source>
        <translation>每个事件及其值。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the new object.</source>
        <translation>新对象的 ID。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>For the page that follows; null on the last one.</source>
        <translation>用于取下一页；最后一页为 null。</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>对象的数量。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Of each group the values it has in common, and the numbers.</source>
        <translation>每组的共同值以及数字。</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>An object that was found.</source>
        <translation>找到的一个对象。</translation>
    </message>
    <message>
        <source>Where the words are.</source>
        <translation>关键词所在的字段。</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>The text around them.</source>
        <translation>关键词前后的文字。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What was found, the best first.</source>
        <translation>找到的对象，最匹配的在前。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>There are others beyond the limit.</source>
        <translation>还有超出数量限制的结果。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>All texts were searched.</source>
        <translation>已搜索全部文本。</translation>
    </message>
    <message>
        <source>With all its fields, or with those that were asked for.</source>
        <translation>包含全部字段，或仅包含所请求的字段。</translation>
    </message>
    <message>
        <source>Those that meet the condition.</source>
        <translation>满足条件的对象。</translation>
    </message>
    <message>
        <source>Each with its fields and relations.</source>
        <translation>每个类型及其字段和关系。</translation>
    </message>
    <message>
        <source>Its id, which changes are told with.</source>
        <translation>监视的 ID，变更通知中带有此 ID。</translation>
    </message>
    <message>
        <source>All objects are here; otherwise others follow.</source>
        <translation>全部对象都在此处；否则其余的随后发送。</translation>
    </message>
    <message>
        <source>Of one limit, by its name.</source>
        <translation>某一项限额的使用情况，按名称。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>What is used of it.</source>
        <translation>已使用的数量。</translation>
    </message>
    <message>
        <source>What may be used; -1 for any amount.</source>
        <translation>允许使用的数量；-1 表示不限。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Whether all entries are as they were written.</source>
        <translation>所有条目是否与写入时一致。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>How many entries are in order.</source>
        <translation>检查无误的条目数量。</translation>
    </message>
    <message>
        <source>Number of the entry behind which the check began.</source>
        <translation>检查从此编号的条目之后开始。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Number of the last entry that is in order.</source>
        <translation>最后一个无误条目的编号。</translation>
    </message>
    <message>
        <source>Its hash, to be kept elsewhere.</source>
        <translation>其哈希值，请另行保存。</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>The first entry that is not in order, if there is one.</source>
        <translation>第一个有问题的条目（如有）。</translation>
    </message>
    <message>
        <source>Number of the entry.</source>
        <translation>条目的编号。</translation>
    </message>
    <message>
        <source>changed, missing or order.</source>
        <translation>changed、missing 或 order。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>An entry as JSON in each.</source>
        <translation>每行一个 JSON 条目。</translation>
    </message>
    <message>
        <source>The &quot;after&quot; of the piece that follows; null with the last one.</source>
        <translation>用作下一段的“after”；最后一段为 null。</translation>
    </message>
    <message>
        <source>Id of the new image.</source>
        <translation>新映像的 ID。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>How the zone is called, such as a building or a town.</source>
        <translation>区域的名称，例如楼宇或城市。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>How the folder is called; no other in the same folder has this name.</source>
        <translation>文件夹的名称；同一文件夹中不可重名。</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>The folder it is in, if any.</source>
        <translation>它所在的文件夹（如有）。</translation>
    </message>
    <message>
        <source>Where the host stands.</source>
        <translation>主机所在的区域。</translation>
    </message>
    <message>
        <source>The folder it is in; who may do something with the folder may do it with the virtual machine.</source>
        <translation>虚拟机所在的文件夹；对文件夹拥有的权限也适用于该虚拟机。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>When it would run.</source>
        <translation>将要运行的时间。</translation>
    </message>
    <message>
        <source>Local times</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>The same in its time zone.</source>
        <translation>按其时区表示的同一时间。</translation>
    </message>
    <message>
        <source>Id of the virtual machine.</source>
        <translation>虚拟机的 ID。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>As PNG, in Base64.</source>
        <translation>PNG 格式，Base64 编码。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Where to open a WebSocket.</source>
        <translation>打开 WebSocket 的地址。</translation>
    </message>
    <message>
        <source>What to send first; works once.</source>
        <translation>首先要发送的内容；仅一次有效。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What is spoken there: vnc or text.</source>
        <translation>所用的协议：vnc 或 text。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Number of its process.</source>
        <translation>服务的进程号。</translation>
    </message>
    <message>
        <source>Since when it runs.</source>
        <translation>服务开始运行的时间。</translation>
    </message>
    <message>
        <source>Folder of the image store.</source>
        <translation>映像库所在的文件夹。</translation>
    </message>
    <message>
        <source>Folder of disks on its own computer.</source>
        <translation>服务所在计算机上磁盘的文件夹。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Whether its host is simulated.</source>
        <translation>其主机是否为模拟主机。</translation>
    </message>
    <message>
        <source>Days in the bin</source>
        <translation>回收站保留天数</translation>
    </message>
    <message>
        <source>After how many days what is in the bin is deleted; 0: never.</source>
        <translation>回收站中的对象多少天后删除；0 表示从不。</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>发出请求的用户。</translation>
    </message>
    <message>
        <source>How many there were.</source>
        <translation>清除的数量。</translation>
    </message>
    <message>
        <source>What each is at.</source>
        <translation>每个任务当前的状况。</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>What plugins say in other languages: by plugin, language and English words.</source>
        <translation>插件的其他语言用词：按插件、语言和英文原文列出。</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>可以做任何事。</translation>
    </message>
    <message>
        <source>Keeps hosts, images and virtual machines going.</source>
        <translation>维护主机、映像和虚拟机的运行。</translation>
    </message>
    <message>
        <source>Makes and uses virtual machines of a project.</source>
        <translation>创建并使用项目中的虚拟机。</translation>
    </message>
    <message>
        <source>Sees everything and changes nothing.</source>
        <translation>可以查看一切，但不能更改。</translation>
    </message>
</context>
<context>
    <name>ModelVerbs</name>
    <message>
        <source>Delete %1 %2?</source>
        <comment>type and name</comment>
        <translation>删除%1 %2？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)?</source>
        <translation>
            <numerusform>删除 %n 个对象？</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs to it is deleted as well. This cannot be undone.</source>
        <translation>从属于它的内容也会一并删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete with contents</source>
        <translation>连同内容一起删除</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>times in words, as they are written</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type, what is done with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Desktop console for libvirt hosts</source>
        <translation>适用于 libvirt 主机的桌面控制台</translation>
    </message>
    <message>
        <source>Looks for the service in this directory only.</source>
        <translation>仅在此目录中查找服务。</translation>
    </message>
    <message>
        <source>Goes to an object, for example vm:web-01:console.</source>
        <translation>转到某个对象，例如 vm:web-01:console。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>en or zh_CN.</source>
        <translation>en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口的大小。</translation>
    </message>
    <message>
        <source>Writes the window to this file once it shows its content, and ends.</source>
        <translation>窗口显示内容后将其写入此文件，然后结束。</translation>
    </message>
    <message>
        <source>Milliseconds between the content and the picture.</source>
        <translation>从显示内容到截取图片之间的毫秒数。</translation>
    </message>
    <message>
        <source>Tells how long it took until the table was painted, and ends.</source>
        <translation>报告绘制表格所用的时间，然后结束。</translation>
    </message>
    <message>
        <source>How many rows the table must have for that.</source>
        <translation>为此表格必须具有的行数。</translation>
    </message>
    <message>
        <source>Checks that everything the program brings along is there, and ends.</source>
        <translation>检查程序自带的所有内容是否齐全，然后结束。</translation>
    </message>
    <message>
        <source>Tells each time the table has been painted, until it is ended.</source>
        <translation>每次表格绘制完成时报告，直到程序结束。</translation>
    </message>
    <message>
        <source>Does something with what is open, for example vm.create.</source>
        <translation>对当前打开的内容执行操作，例如 vm.create。</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Undoing: %1</source>
        <comment>a step</comment>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>step, number</comment>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <comment>attempt, time</comment>
        <translation>%1，历时 %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4)</source>
        <comment>time, what was tried, why it failed, error code</comment>
        <translation>%1  %2：%3（%4）</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 are not listed.</source>
        <translation>第 %1 至 %2 次尝试未列出。</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>%1前有过消息</translation>
    </message>
    <message>
        <source>heard of just now</source>
        <translation>刚有消息</translation>
    </message>
    <message>
        <source>%1: %2, given up after %3 of silence</source>
        <comment>step, when it was heard of, limit</comment>
        <translation>%1：%2，%3没有消息则放弃</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, its state and times</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing any more: it has ended.</source>
        <translation>什么也不做了：任务已结束。</translation>
    </message>
    <message>
        <source>Nothing yet: it waits for its turn.</source>
        <translation>尚未开始：正在排队等待。</translation>
    </message>
    <message>
        <source>It waits for its parts.</source>
        <translation>正在等待其各部分完成。</translation>
    </message>
    <message>
        <source>It is between two steps.</source>
        <translation>正处于两个步骤之间。</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <comment>names of objects</comment>
        <translation>占用：%1</translation>
    </message>
</context>
<context>
    <name>TaskVerbs</name>
    <message>
        <source>This task cannot be stopped now.</source>
        <translation>现在无法停止此任务。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss what could not be undone?</source>
        <translation>忽略无法撤销的内容？</translation>
    </message>
    <message>
        <source>Do so when you have cleaned up by hand. It is not tried again, and the log says who decided.</source>
        <translation>请在手动清理后再忽略。系统不会再次尝试，日志会记录由谁决定。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>There is nothing that could not be undone.</source>
        <translation>没有无法撤销的内容。</translation>
    </message>
    <message>
        <source>Try undoing again</source>
        <translation>重试撤销</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The Penstock service was not started.</source>
        <translation>Penstock 服务未启动。</translation>
    </message>
    <message>
        <source>The program “penstockd” is neither beside this one nor in PATH.</source>
        <translation>在本程序所在目录和 PATH 中均未找到程序“penstockd”。</translation>
    </message>
    <message>
        <source>Install the Penstock service.</source>
        <translation>请安装 Penstock 服务。</translation>
    </message>
    <message>
        <source>The system could not run {program}.</source>
        <translation>系统无法运行 {program}。</translation>
    </message>
    <message>
        <source>Reinstall the Penstock service.</source>
        <translation>请重新安装 Penstock 服务。</translation>
    </message>
    <message>
        <source>No service was running, so Penstock has started one for you ({program}).</source>
        <translation>没有正在运行的服务，因此 Penstock 已为您启动一个服务 ({program})。</translation>
    </message>
    <message>
        <source>The Penstock service was not found.</source>
        <translation>未找到 Penstock 服务。</translation>
    </message>
    <message>
        <source>No service is running on this computer.</source>
        <translation>此计算机上没有正在运行的服务。</translation>
    </message>
    <message>
        <source>Start it with “penstockd”.</source>
        <translation>请使用“penstockd”启动服务。</translation>
    </message>
    <message>
        <source>The Penstock service does not answer.</source>
        <translation>Penstock 服务没有响应。</translation>
    </message>
    <message>
        <source>It accepted the connection at {socket} and said nothing.</source>
        <translation>服务接受了 {socket} 上的连接，但没有任何响应。</translation>
    </message>
    <message>
        <source>Wait a moment, or restart the service.</source>
        <translation>请稍候，或重新启动服务。</translation>
    </message>
    <message>
        <source>The Penstock service refuses this user.</source>
        <translation>Penstock 服务拒绝此用户访问。</translation>
    </message>
    <message>
        <source>This user may not open {socket}.</source>
        <translation>此用户无权打开 {socket}。</translation>
    </message>
    <message>
        <source>Ask the administrator for access, or start a service of your own.</source>
        <translation>请向管理员申请访问权限，或启动您自己的服务。</translation>
    </message>
    <message>
        <source>What listens at {socket} is not a Penstock service.</source>
        <translation>在 {socket} 上侦听的不是 Penstock 服务。</translation>
    </message>
    <message>
        <source>Choose another runtime directory.</source>
        <translation>请选择其他运行时目录。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>操作未执行。</translation>
    </message>
    <message>
        <source>There is no connection to the Penstock service at present.</source>
        <translation>目前没有与 Penstock 服务的连接。</translation>
    </message>
    <message>
        <source>Try again when the connection is back.</source>
        <translation>请在连接恢复后重试。</translation>
    </message>
    <message>
        <source>The connection to the Penstock service is lost.</source>
        <translation>与 Penstock 服务的连接已断开。</translation>
    </message>
    <message>
        <source>The service has closed the connection or has ended.</source>
        <translation>服务已关闭连接或已结束。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if that does not help, restart the service.</source>
        <translation>系统将自动重试；如果仍无法解决，请重新启动服务。</translation>
    </message>
    <message>
        <source>The connection was not ready within ten seconds.</source>
        <translation>连接未能在十秒内就绪。</translation>
    </message>
    <message>
        <source>The task is not known any more.</source>
        <translation>该任务的信息已不存在。</translation>
    </message>
    <message>
        <source>The service keeps ended tasks for a limited time.</source>
        <translation>服务仅在有限的时间内保留已结束的任务。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>工作已取消。</translation>
    </message>
    <message>
        <source>Use one of these names: {names}.</source>
        <translation>请使用以下名称之一：{names}。</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>您是否要输入“{name}”？</translation>
    </message>
    <message>
        <source>Join conditions with and, or.</source>
        <translation>请使用 and、or 连接条件。</translation>
    </message>
    <message>
        <source>It is nested too deeply at column {column}.</source>
        <translation>第 {column} 列处嵌套过深。</translation>
    </message>
    <message>
        <source>Write a simpler condition.</source>
        <translation>请编写更简单的条件。</translation>
    </message>
    <message>
        <source>Close the parenthesis with “)”.</source>
        <translation>请使用“)”闭合括号。</translation>
    </message>
    <message>
        <source>Write a condition such as: name = web-1.</source>
        <translation>请编写条件，例如：name = web-1。</translation>
    </message>
    <message>
        <source>Write =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in or is null after “{field}”.</source>
        <translation>请在“{field}”之后输入 =、!=、&lt;、&lt;=、&gt;、&gt;=、~、in 或 is null。</translation>
    </message>
    <message>
        <source>Write “is null” or “is not null”.</source>
        <translation>请输入“is null”或“is not null”。</translation>
    </message>
    <message>
        <source>Write the values in parentheses: in (a, b).</source>
        <translation>请将值放在括号中：in (a, b)。</translation>
    </message>
    <message>
        <source>Separate values with commas and close with “)”.</source>
        <translation>请用逗号分隔值，并用“)”结尾。</translation>
    </message>
    <message>
        <source>Write a value for “{field}”; words of the language go in quotes.</source>
        <translation>请为“{field}”输入一个值；条件语言的保留字须放在引号中。</translation>
    </message>
    <message>
        <source>There is no field “{name}” (column {column}).</source>
        <translation>没有字段“{name}”（第 {column} 列）。</translation>
    </message>
    <message>
        <source>It ends too early, at column {column}.</source>
        <translation>条件在第 {column} 列处过早结束。</translation>
    </message>
    <message>
        <source>“{word}” at column {column} was not expected.</source>
        <translation>第 {column} 列处的“{word}”不符合预期。</translation>
    </message>
    <message>
        <source>It has {count} characters, {limit} are the limit.</source>
        <translation>条件包含 {count} 个字符，上限为 {limit} 个。</translation>
    </message>
    <message>
        <source>Write a shorter condition.</source>
        <translation>请编写更短的条件。</translation>
    </message>
    <message>
        <source>The character at column {column} has no meaning here.</source>
        <translation>第 {column} 列处的字符在此处无意义。</translation>
    </message>
    <message>
        <source>Put texts with special characters in quotes.</source>
        <translation>请将含有特殊字符的文本放在引号中。</translation>
    </message>
    <message>
        <source>The backslash at column {column} has no meaning.</source>
        <translation>第 {column} 列处的反斜杠无意义。</translation>
    </message>
    <message>
        <source>Write two backslashes for one.</source>
        <translation>请使用两个反斜杠表示一个反斜杠。</translation>
    </message>
    <message>
        <source>The quoted text that starts at column {column} does not end.</source>
        <translation>从第 {column} 列开始的带引号文本没有结束。</translation>
    </message>
    <message>
        <source>Close it with the same quotation mark.</source>
        <translation>请使用相同的引号结束文本。</translation>
    </message>
    <message>
        <source>The condition cannot be read.</source>
        <translation>无法读取该条件。</translation>
    </message>
    <message>
        <source>“{field}” is a number, but column {column} holds something else.</source>
        <translation>“{field}”是数字，但第 {column} 列处是其他内容。</translation>
    </message>
    <message>
        <source>Write a size such as 4GiB or 512MiB.</source>
        <translation>请输入大小，例如 4GiB 或 512MiB。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>The number at column {column} is not a whole number, or too large.</source>
        <translation>第 {column} 列处的数字不是整数，或者过大。</translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation>请输入不带小数的数字。</translation>
    </message>
    <message>
        <source>“{field}” is true or false, but column {column} holds something else.</source>
        <translation>“{field}”的值为 true 或 false，但第 {column} 列处是其他内容。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请输入 true 或 false。</translation>
    </message>
    <message>
        <source>“{field}” is never “{value}” (column {column}).</source>
        <translation>“{field}”的值不可能为“{value}”（第 {column} 列）。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>请选择以下值之一：{choices}。</translation>
    </message>
    <message>
        <source>“{field}” is a time, but column {column} holds something else.</source>
        <translation>“{field}”是时间，但第 {column} 列处是其他内容。</translation>
    </message>
    <message>
        <source>Write a time such as {form}.</source>
        <translation>请输入时间，例如 {form}。</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by {operator} (column {column}).</source>
        <translation>“{field}”不能使用 {operator} 进行比较（第 {column} 列）。</translation>
    </message>
    <message>
        <source>Use =, !=, in or is null.</source>
        <translation>请使用 =、!=、in 或 is null。</translation>
    </message>
    <message>
        <source>Use =, !=, &lt;, &gt; or in.</source>
        <translation>请使用 =、!=、&lt;、&gt; 或 in。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其省略。</translation>
    </message>
    <message>
        <source>“{field}” is not known here.</source>
        <translation>“{field}”在此处未知。</translation>
    </message>
    <message>
        <source>There is no value with this name.</source>
        <translation>没有具有此名称的值。</translation>
    </message>
    <message>
        <source>The service alone sets this value.</source>
        <translation>此值只能由服务设置。</translation>
    </message>
    <message>
        <source>It holds half a character.</source>
        <translation>其中包含不完整的字符。</translation>
    </message>
    <message>
        <source>Enter the text again.</source>
        <translation>请重新输入文本。</translation>
    </message>
    <message>
        <source>Enter a shorter text.</source>
        <translation>请输入更短的文本。</translation>
    </message>
    <message>
        <source>There is a line break at character {position}.</source>
        <translation>第 {position} 个字符处有换行符。</translation>
    </message>
    <message>
        <source>Enter the text in one line.</source>
        <translation>请在一行中输入文本。</translation>
    </message>
    <message>
        <source>Character {position} is a control character.</source>
        <translation>第 {position} 个字符是控制字符。</translation>
    </message>
    <message>
        <source>Remove characters that cannot be seen.</source>
        <translation>请移除不可见字符。</translation>
    </message>
    <message>
        <source>The rule for “{field}” is broken.</source>
        <translation>“{field}”的规则已损坏。</translation>
    </message>
    <message>
        <source>Its pattern is not a valid expression.</source>
        <translation>其模式不是有效的表达式。</translation>
    </message>
    <message>
        <source>Report this to the author of the plugin.</source>
        <translation>请将此问题报告给插件的作者。</translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation>格式不符合要求。</translation>
    </message>
    <message>
        <source>Use this form: {form}.</source>
        <translation>请使用以下格式：{form}。</translation>
    </message>
    <message>
        <source>Use {form}.</source>
        <translation>请使用{form}。</translation>
    </message>
    <message>
        <source>It is below the smallest value allowed, {limit}.</source>
        <translation>该值小于允许的最小值 {limit}。</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>请输入 {limit} 或更大的值。</translation>
    </message>
    <message>
        <source>It is above the largest value allowed, {limit}.</source>
        <translation>该值大于允许的最大值 {limit}。</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>请输入 {limit} 或更小的值。</translation>
    </message>
    <message>
        <source>It is not a whole number.</source>
        <translation>该值不是整数。</translation>
    </message>
    <message>
        <source>Enter a number without a fraction.</source>
        <translation>请输入不带小数的数字。</translation>
    </message>
    <message>
        <source>The number is too large to be passed on exactly.</source>
        <translation>数字过大，无法精确传递。</translation>
    </message>
    <message>
        <source>Enter a smaller number.</source>
        <translation>请输入更小的数字。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>“{value}”不是可选值之一。</translation>
    </message>
    <message>
        <source>It is not a point in time.</source>
        <translation>该值不是时间点。</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>请输入 true 或 false。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a list.</source>
        <translation>请输入列表。</translation>
    </message>
    <message>
        <source>Enter a group of named values.</source>
        <translation>请输入一组具名值。</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>请输入文本。</translation>
    </message>
    <message>
        <source>The value of “{field}” cannot be used.</source>
        <translation>无法使用“{field}”的值。</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>缺少“{field}”。</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>此值为必填项。</translation>
    </message>
    <message>
        <source>Enter a value for “{field}”.</source>
        <translation>请为“{field}”输入一个值。</translation>
    </message>
    <message>
        <source>It is not of the right kind.</source>
        <translation>类型不正确。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>There is no answer to “{method}”.</source>
        <translation>“{method}”没有应答。</translation>
    </message>
    <message>
        <source>{seconds} seconds have passed; the work may still be going on.</source>
        <translation>已过去 {seconds} 秒；工作可能仍在进行。</translation>
    </message>
    <message>
        <source>Check the present state before you try again.</source>
        <translation>请先检查当前状态，然后再重试。</translation>
    </message>
    <message>
        <source>There is no method “{method}”.</source>
        <translation>没有方法“{method}”。</translation>
    </message>
    <message>
        <source>This end of the connection answers no calls.</source>
        <translation>连接的这一端不应答任何调用。</translation>
    </message>
    <message>
        <source>Call a method that exists.</source>
        <translation>请调用存在的方法。</translation>
    </message>
    <message>
        <source>The work ended without a result.</source>
        <translation>工作已结束，但没有结果。</translation>
    </message>
    <message>
        <source>The message was refused.</source>
        <translation>消息被拒绝。</translation>
    </message>
    <message>
        <source>Send one JSON-RPC 2.0 message with named parameters.</source>
        <translation>请发送一条带有具名参数的 JSON-RPC 2.0 消息。</translation>
    </message>
    <message>
        <source>The method is not a name.</source>
        <translation>方法不是名称。</translation>
    </message>
    <message>
        <source>The parameters are not an object.</source>
        <translation>参数不是对象。</translation>
    </message>
    <message>
        <source>The id is neither a number nor a text.</source>
        <translation>ID 既不是数字也不是文本。</translation>
    </message>
    <message>
        <source>It is neither a call nor an answer.</source>
        <translation>它既不是调用也不是应答。</translation>
    </message>
    <message>
        <source>The error is not an object.</source>
        <translation>错误不是对象。</translation>
    </message>
    <message>
        <source>It is nested deeper than {limit} levels.</source>
        <translation>嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>It is not valid JSON at byte {offset}.</source>
        <translation>第 {offset} 字节处不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is not an object; several calls in one message are not supported.</source>
        <translation>它不是对象；不支持在一条消息中包含多个调用。</translation>
    </message>
    <message>
        <source>It does not say “jsonrpc”: “2.0”.</source>
        <translation>其中未包含“jsonrpc”: “2.0”。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, or is older than 30 seconds.</source>
        <translation>票据未知、已使用过，或已超过 30 秒。</translation>
    </message>
    <message>
        <source>Connect to the control socket again for a new ticket.</source>
        <translation>请重新连接到控制套接字以获取新票据。</translation>
    </message>
    <message>
        <source>The token is not the one of this service.</source>
        <translation>该令牌不是此服务的令牌。</translation>
    </message>
    <message>
        <source>Read the token file again: it changes when the service starts.</source>
        <translation>请重新读取令牌文件：令牌会在服务启动时更改。</translation>
    </message>
    <message>
        <source>The console was not opened.</source>
        <translation>未能打开控制台。</translation>
    </message>
    <message>
        <source>Too many tickets for consoles have not been used yet.</source>
        <translation>尚未使用的控制台票据过多。</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>请等待半分钟后重试。</translation>
    </message>
    <message>
        <source>The ticket is unknown, was used before, is older than 30 seconds, or its session has ended.</source>
        <translation>票据未知、已使用过、已超过 30 秒，或其会话已结束。</translation>
    </message>
    <message>
        <source>Call vm.openConsole for a new ticket.</source>
        <translation>请调用 vm.openConsole 获取新票据。</translation>
    </message>
    <message>
        <source>The console is in use.</source>
        <translation>控制台正在使用中。</translation>
    </message>
    <message>
        <source>{user} has been watching it since {time}.</source>
        <translation>{user} 自 {time} 起一直在查看此控制台。</translation>
    </message>
    <message>
        <source>Take it over, or wait until it is free.</source>
        <translation>请接管控制台，或等待其空闲。</translation>
    </message>
    <message>
        <source>The first message must bring a ticket.</source>
        <translation>第一条消息必须包含票据。</translation>
    </message>
    <message>
        <source>Call vm.openConsole for a ticket.</source>
        <translation>请调用 vm.openConsole 获取票据。</translation>
    </message>
    <message>
        <source>The control socket {path} was not opened.</source>
        <translation>未能打开控制套接字 {path}。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>请检查其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The path {path} is too long for a control socket.</source>
        <translation>路径 {path} 过长，无法用于控制套接字。</translation>
    </message>
    <message>
        <source>Such paths have at most 107 bytes.</source>
        <translation>此类路径最多为 107 个字节。</translation>
    </message>
    <message>
        <source>Set PENSTOCK_RUNTIME_DIR to a shorter path.</source>
        <translation>请将 PENSTOCK_RUNTIME_DIR 设置为更短的路径。</translation>
    </message>
    <message>
        <source>{user} may not use this service.</source>
        <translation>{user} 无权使用此服务。</translation>
    </message>
    <message>
        <source>It serves {owner}, root, and members of the group {group}.</source>
        <translation>此服务仅供 {owner}、root 以及 {group} 组的成员使用。</translation>
    </message>
    <message>
        <source>Ask the administrator to add this account to the group.</source>
        <translation>请让管理员将此帐户添加到该组。</translation>
    </message>
    <message>
        <source>The token was used before.</source>
        <translation>该令牌已使用过。</translation>
    </message>
    <message>
        <source>It belongs to a call with another method or other parameters.</source>
        <translation>该令牌属于使用其他方法或其他参数的调用。</translation>
    </message>
    <message>
        <source>Choose a new token for every new call.</source>
        <translation>请为每次新调用选择新的令牌。</translation>
    </message>
    <message>
        <source>Call method.list for all methods.</source>
        <translation>请调用 method.list 获取所有方法。</translation>
    </message>
    <message>
        <source>Did you mean “{method}”?</source>
        <translation>您是否要使用“{method}”？</translation>
    </message>
    <message>
        <source>The service cannot listen at {address}, port {port}.</source>
        <translation>服务无法在 {address} 端口 {port} 上侦听。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>请选择其他端口，或使用 0 表示任意可用端口。</translation>
    </message>
    <message>
        <source>The runtime directory {path} cannot be used.</source>
        <translation>无法使用运行时目录 {path}。</translation>
    </message>
    <message>
        <source>It cannot be made or opened, or is a symbolic link.</source>
        <translation>该目录无法创建或打开，或者是符号链接。</translation>
    </message>
    <message>
        <source>Check the folder above it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation>请检查其上级文件夹，或设置 PENSTOCK_RUNTIME_DIR。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>它属于其他用户。</translation>
    </message>
    <message>
        <source>Remove it, or set PENSTOCK_RUNTIME_DIR.</source>
        <translation>请将其移除，或设置 PENSTOCK_RUNTIME_DIR。</translation>
    </message>
    <message>
        <source>Others than its owner may write to it.</source>
        <translation>除所有者外的其他用户也可以写入。</translation>
    </message>
    <message>
        <source>Take that right away with chmod go-w.</source>
        <translation>请使用 chmod go-w 取消该权限。</translation>
    </message>
    <message>
        <source>Its lock file cannot be opened.</source>
        <translation>无法打开其锁定文件。</translation>
    </message>
    <message>
        <source>The service is already running.</source>
        <translation>服务已在运行。</translation>
    </message>
    <message>
        <source>Process {pid} holds {path}.</source>
        <translation>进程 {pid} 正在占用 {path}。</translation>
    </message>
    <message>
        <source>Use the running service, or stop it first.</source>
        <translation>请使用正在运行的服务，或先将其停止。</translation>
    </message>
    <message>
        <source>Its lock file cannot be written.</source>
        <translation>无法写入其锁定文件。</translation>
    </message>
    <message>
        <source>The file {name} was not written to {path}.</source>
        <translation>未能将文件 {name} 写入 {path}。</translation>
    </message>
    <message>
        <source>Check free space and permissions.</source>
        <translation>请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>This session is signed in already.</source>
        <translation>此会话已登录。</translation>
    </message>
    <message>
        <source>Open another connection to sign in as someone else.</source>
        <translation>请打开另一个连接，以便使用其他身份登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>此处没有用户登录。</translation>
    </message>
    <message>
        <source>Call session.signIn first.</source>
        <translation>请先调用 session.signIn。</translation>
    </message>
    <message>
        <source>The call was not accepted.</source>
        <translation>调用未被接受。</translation>
    </message>
    <message>
        <source>Wait a moment and call again.</source>
        <translation>请稍候，然后再次调用。</translation>
    </message>
    <message>
        <source>{count} calls of this session wait for their answer already.</source>
        <translation>此会话已有 {count} 个调用正在等待应答。</translation>
    </message>
    <message>
        <source>This session may change {count} things a second.</source>
        <translation>此会话每秒可进行 {count} 次更改。</translation>
    </message>
    <message>
        <source>“{uri}” is not the address of a host.</source>
        <translation>“{uri}”不是主机的地址。</translation>
    </message>
    <message>
        <source>No driver understands this form.</source>
        <translation>没有驱动程序能识别此格式。</translation>
    </message>
    <message>
        <source>Use qemu:///system for this computer or qemu+ssh://user@host/system.</source>
        <translation>对于此计算机，请使用 qemu:///system，或使用 qemu+ssh://user@host/system。</translation>
    </message>
    <message>
        <source>The host could not be connected.</source>
        <translation>无法连接主机。</translation>
    </message>
    <message>
        <source>The host does not report changes.</source>
        <translation>主机不报告更改。</translation>
    </message>
    <message>
        <source>The virtual machine is off.</source>
        <translation>虚拟机已关闭。</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>请先将其启动。</translation>
    </message>
    <message>
        <source>The virtual machine is running.</source>
        <translation>虚拟机正在运行。</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>请先将其关机。</translation>
    </message>
    <message>
        <source>The name is empty, too long, or holds a slash or control characters.</source>
        <translation>名称为空、过长，或者包含斜杠或控制字符。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The host has another virtual machine named “{name}”.</source>
        <translation>主机上已有另一个名为“{name}”的虚拟机。</translation>
    </message>
    <message>
        <source>The host has no such virtual machine.</source>
        <translation>主机上没有此虚拟机。</translation>
    </message>
    <message>
        <source>Between 1 and 16 keys can be pressed together.</source>
        <translation>可同时按下 1 到 16 个键。</translation>
    </message>
    <message>
        <source>The description of a virtual machine cannot be read.</source>
        <translation>无法读取虚拟机的描述。</translation>
    </message>
    <message>
        <source>The host&apos;s properties could not be read.</source>
        <translation>无法读取主机的属性。</translation>
    </message>
    <message>
        <source>Hardware acceleration is switched off by a setting.</source>
        <translation>硬件加速已被某项设置关闭。</translation>
    </message>
    <message>
        <source>libvirt on the host offers no hardware acceleration.</source>
        <translation>主机上的 libvirt 不提供硬件加速。</translation>
    </message>
    <message>
        <source>The host is being disconnected.</source>
        <translation>正在断开主机连接。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>Wait until it is connected again, or check that libvirtd runs on it.</source>
        <translation>请等待其重新连接，或检查 libvirtd 是否正在其上运行。</translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation>主机没有响应。</translation>
    </message>
    <message>
        <source>The host&apos;s address is not accepted.</source>
        <translation>主机的地址未被接受。</translation>
    </message>
    <message>
        <source>Use qemu:///system, qemu+ssh://user@host/system or qemu+tls://host/system.</source>
        <translation>请使用 qemu:///system、qemu+ssh://user@host/system 或 qemu+tls://host/system。</translation>
    </message>
    <message>
        <source>An address may not hold a password.</source>
        <translation>地址中不能包含密码。</translation>
    </message>
    <message>
        <source>Use a key file (keyfile=/path) instead.</source>
        <translation>请改用密钥文件 (keyfile=/path)。</translation>
    </message>
    <message>
        <source>The kind of connection and the host name do not fit together.</source>
        <translation>连接类型与主机名不匹配。</translation>
    </message>
    <message>
        <source>The host name has characters that are not allowed.</source>
        <translation>主机名包含不允许的字符。</translation>
    </message>
    <message>
        <source>The user name is not allowed here.</source>
        <translation>此处不允许使用用户名。</translation>
    </message>
    <message>
        <source>A plain TCP connection is not encrypted and not signed in.</source>
        <translation>普通 TCP 连接未加密，也不进行登录验证。</translation>
    </message>
    <message>
        <source>Use qemu+ssh or qemu+tls.</source>
        <translation>请使用 qemu+ssh 或 qemu+tls。</translation>
    </message>
    <message>
        <source>The parameter “{name}” is not allowed.</source>
        <translation>不允许使用参数“{name}”。</translation>
    </message>
    <message>
        <source>The value of the parameter “{name}” is not allowed.</source>
        <translation>不允许使用参数“{name}”的值。</translation>
    </message>
    <message>
        <source>Give an absolute path, or leave it out.</source>
        <translation>请提供绝对路径，或将其省略。</translation>
    </message>
    <message>
        <source>It is not the address of a QEMU host.</source>
        <translation>它不是 QEMU 主机的地址。</translation>
    </message>
    <message>
        <source>Connections of the kind “{transport}” are not allowed.</source>
        <translation>不允许使用“{transport}”类型的连接。</translation>
    </message>
    <message>
        <source>The path must be /system or /session.</source>
        <translation>路径必须是 /system 或 /session。</translation>
    </message>
    <message>
        <source>An address may not hold a fragment.</source>
        <translation>地址中不能包含片段标识符。</translation>
    </message>
    <message>
        <source>The host did not answer within {seconds} s.</source>
        <translation>主机未在 {seconds} 秒内响应。</translation>
    </message>
    <message>
        <source>Check that libvirtd on the host responds, then try again.</source>
        <translation>请检查主机上的 libvirtd 是否有响应，然后重试。</translation>
    </message>
    <message>
        <source>The connection to the host was lost.</source>
        <translation>与主机的连接已断开。</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service ended or does not answer any more.</source>
        <translation>主机的 libvirt 服务已结束或不再响应。</translation>
    </message>
    <message>
        <source>Check that libvirtd runs on the host. Penstock reconnects by itself.</source>
        <translation>请检查 libvirtd 是否正在主机上运行。Penstock 将自动重新连接。</translation>
    </message>
    <message>
        <source>This computer has no /dev/kvm: hardware virtualization is switched off or missing.</source>
        <translation>此计算机没有 /dev/kvm：硬件虚拟化已关闭或不存在。</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM is a software substitute (kvm_pvm), under which ordinary guests do not start.</source>
        <translation>此计算机的 KVM 是软件替代实现 (kvm_pvm)，普通客户机无法在其上启动。</translation>
    </message>
    <message>
        <source>The service may not use /dev/kvm. Add its user to the group “kvm”.</source>
        <translation>服务无权使用 /dev/kvm。请将其用户添加到“kvm”组。</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not create virtual machines.</source>
        <translation>此计算机的 KVM 无法创建虚拟机。</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM does not run a test program.</source>
        <translation>此计算机的 KVM 无法运行测试程序。</translation>
    </message>
    <message>
        <source>This computer&apos;s KVM did not run a test program within a second.</source>
        <translation>此计算机的 KVM 未能在一秒内运行测试程序。</translation>
    </message>
    <message>
        <source>The connection to the host&apos;s libvirt service broke.</source>
        <translation>与主机 libvirt 服务的连接已中断。</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt service cannot be reached.</source>
        <translation>无法连接到主机的 libvirt 服务。</translation>
    </message>
    <message>
        <source>Start libvirtd on the host, or correct the host&apos;s address.</source>
        <translation>请在主机上启动 libvirtd，或更正主机的地址。</translation>
    </message>
    <message>
        <source>The host&apos;s disk is full.</source>
        <translation>主机的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space on the host or choose another directory.</source>
        <translation>请释放主机上的一些空间，或选择其他目录。</translation>
    </message>
    <message>
        <source>The host has too little free memory.</source>
        <translation>主机的可用内存不足。</translation>
    </message>
    <message>
        <source>Stop another virtual machine or give this one less memory.</source>
        <translation>请停止其他虚拟机，或为此虚拟机分配更少的内存。</translation>
    </message>
    <message>
        <source>The host does not permit this to the service&apos;s user.</source>
        <translation>主机不允许服务的用户执行此操作。</translation>
    </message>
    <message>
        <source>Add the user to the group “libvirt” on the host, or correct the permissions of the file.</source>
        <translation>请将该用户添加到主机上的“libvirt”组，或更正文件的权限。</translation>
    </message>
    <message>
        <source>A file it needs does not exist on the host.</source>
        <translation>主机上不存在其所需的某个文件。</translation>
    </message>
    <message>
        <source>Put the file back or remove it from the machine&apos;s settings.</source>
        <translation>请将文件放回原处，或从虚拟机的设置中移除该文件。</translation>
    </message>
    <message>
        <source>The host refused to sign in.</source>
        <translation>主机拒绝登录。</translation>
    </message>
    <message>
        <source>Give the service a key or certificate that the host accepts; passwords are not asked for.</source>
        <translation>请为服务提供主机接受的密钥或证书；系统不会询问密码。</translation>
    </message>
    <message>
        <source>The host&apos;s SSH key is not known or has changed.</source>
        <translation>主机的 SSH 密钥未知或已更改。</translation>
    </message>
    <message>
        <source>Check the key and add it to the service&apos;s known_hosts file.</source>
        <translation>请检查该密钥，并将其添加到服务的 known_hosts 文件中。</translation>
    </message>
    <message>
        <source>The host&apos;s name cannot be resolved.</source>
        <translation>无法解析主机的名称。</translation>
    </message>
    <message>
        <source>Correct the host&apos;s address.</source>
        <translation>请更正主机的地址。</translation>
    </message>
    <message>
        <source>Another viewer uses this console.</source>
        <translation>另一个查看器正在使用此控制台。</translation>
    </message>
    <message>
        <source>Close the other viewer or take over.</source>
        <translation>请关闭另一个查看器，或接管控制台。</translation>
    </message>
    <message>
        <source>A network or storage pool it needs is not started.</source>
        <translation>所需的网络或存储池未启动。</translation>
    </message>
    <message>
        <source>Start it on the host, or choose another.</source>
        <translation>请在主机上将其启动，或选择其他网络或存储池。</translation>
    </message>
    <message>
        <source>Another program on the host uses the disk.</source>
        <translation>主机上的另一个程序正在使用该磁盘。</translation>
    </message>
    <message>
        <source>Stop the other virtual machine or program that uses it.</source>
        <translation>请停止正在使用该磁盘的其他虚拟机或程序。</translation>
    </message>
    <message>
        <source>The virtual machine is busy with other work.</source>
        <translation>虚拟机正忙于其他工作。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Another storage pool of the host uses this directory.</source>
        <translation>主机的另一个存储池正在使用此目录。</translation>
    </message>
    <message>
        <source>Start that pool or choose another directory.</source>
        <translation>请启动该存储池，或选择其他目录。</translation>
    </message>
    <message>
        <source>The host has one with this name already.</source>
        <translation>主机上已有同名的对象。</translation>
    </message>
    <message>
        <source>The virtual machine does not exist on the host any more.</source>
        <translation>该虚拟机在主机上已不存在。</translation>
    </message>
    <message>
        <source>The host has no such network.</source>
        <translation>主机上没有此网络。</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>请选择其他网络。</translation>
    </message>
    <message>
        <source>The host has no such storage pool.</source>
        <translation>主机上没有此存储池。</translation>
    </message>
    <message>
        <source>The host has no such disk file.</source>
        <translation>主机上没有此磁盘文件。</translation>
    </message>
    <message>
        <source>The virtual machine&apos;s present state does not allow it.</source>
        <translation>虚拟机的当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>它正在使用中。</translation>
    </message>
    <message>
        <source>This host cannot do it.</source>
        <translation>此主机无法执行该操作。</translation>
    </message>
    <message>
        <source>The host does not support a setting of the virtual machine.</source>
        <translation>主机不支持该虚拟机的某项设置。</translation>
    </message>
    <message>
        <source>The host took too long.</source>
        <translation>主机耗时过长。</translation>
    </message>
    <message>
        <source>The guest agent does not answer.</source>
        <translation>客户机代理没有响应。</translation>
    </message>
    <message>
        <source>Check that qemu-guest-agent runs in the guest.</source>
        <translation>请检查 qemu-guest-agent 是否正在客户机中运行。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The host does not accept a value of the settings.</source>
        <translation>主机不接受设置中的某个值。</translation>
    </message>
    <message>
        <source>The host reported an error.</source>
        <translation>主机报告了错误。</translation>
    </message>
    <message>
        <source>The details hold the host&apos;s own words.</source>
        <translation>详细信息中包含主机的原始消息。</translation>
    </message>
    <message>
        <source>The virtual machine could not be read.</source>
        <translation>无法读取虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not created.</source>
        <translation>未创建虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not started.</source>
        <translation>未启动虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not asked to shut down.</source>
        <translation>未请求虚拟机关机。</translation>
    </message>
    <message>
        <source>The virtual machine was not powered off.</source>
        <translation>未关闭虚拟机电源。</translation>
    </message>
    <message>
        <source>The virtual machine was not reset.</source>
        <translation>未重置虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not paused.</source>
        <translation>未暂停虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not resumed.</source>
        <translation>未恢复虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not renamed.</source>
        <translation>未重命名虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine was not deleted.</source>
        <translation>未删除虚拟机。</translation>
    </message>
    <message>
        <source>The keys were not sent.</source>
        <translation>未发送按键。</translation>
    </message>
    <message>
        <source>The host is busy with another disk.</source>
        <translation>主机正忙于处理其他磁盘。</translation>
    </message>
    <message>
        <source>The disk was not created.</source>
        <translation>未创建磁盘。</translation>
    </message>
    <message>
        <source>The disk was not deleted.</source>
        <translation>未删除磁盘。</translation>
    </message>
    <message>
        <source>The disk could not be read.</source>
        <translation>无法读取磁盘。</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>未写入文件。</translation>
    </message>
    <message>
        <source>The virtual machines of the host could not be read.</source>
        <translation>无法读取主机的虚拟机。</translation>
    </message>
    <message>
        <source>The networks of the host could not be read.</source>
        <translation>无法读取主机的网络。</translation>
    </message>
    <message>
        <source>The directory must be an absolute path.</source>
        <translation>目录必须是绝对路径。</translation>
    </message>
    <message>
        <source>The file name is not allowed.</source>
        <translation>不允许使用该文件名。</translation>
    </message>
    <message>
        <source>The host has another file named “{name}” there.</source>
        <translation>主机的该位置已有另一个名为“{name}”的文件。</translation>
    </message>
    <message>
        <source>Choose another name or delete the file.</source>
        <translation>请选择其他名称或删除该文件。</translation>
    </message>
    <message>
        <source>Plugin {id} cannot start.</source>
        <translation>插件 {id} 无法启动。</translation>
    </message>
    <message>
        <source>A plugin it depends on is missing or depends on it.</source>
        <translation>它所依赖的插件缺失，或者该插件又依赖于它。</translation>
    </message>
    <message>
        <source>Only a session can watch.</source>
        <translation>只有会话才能进行监视。</translation>
    </message>
    <message>
        <source>The host was not added.</source>
        <translation>未添加主机。</translation>
    </message>
    <message>
        <source>It did not answer within 30 seconds.</source>
        <translation>主机未在 30 秒内响应。</translation>
    </message>
    <message>
        <source>Check the address and that libvirt runs there.</source>
        <translation>请检查地址，并确认 libvirt 正在该处运行。</translation>
    </message>
    <message>
        <source>Connecting to the host</source>
        <translation>正在连接主机</translation>
    </message>
    <message>
        <source>It is in the inventory already, as {host}.</source>
        <translation>它已在清单中，名称为 {host}。</translation>
    </message>
    <message>
        <source>Another host is named {host}.</source>
        <translation>另一个主机已命名为 {host}。</translation>
    </message>
    <message>
        <source>Use the one that is there.</source>
        <translation>请使用已有的主机。</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Host {host} was removed from the inventory.</source>
        <translation>已从清单中移除主机 {host}。</translation>
    </message>
    <message>
        <source>Host {host} cannot be reached.</source>
        <translation>无法连接到主机 {host}。</translation>
    </message>
    <message>
        <source>Wait for the next attempt or reconnect it.</source>
        <translation>请等待下次尝试，或重新连接该主机。</translation>
    </message>
    <message>
        <source>Host {host} is connected.</source>
        <translation>主机 {host} 已连接。</translation>
    </message>
    <message>
        <source>Contact with host {host} was lost.</source>
        <translation>与主机 {host} 失去联系。</translation>
    </message>
    <message>
        <source>The image was not copied to {path}.</source>
        <translation>未能将映像复制到 {path}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file system refused to read or write.</source>
        <translation>文件系统拒绝读取或写入。</translation>
    </message>
    <message>
        <source>Free some space there and import it again.</source>
        <translation>请释放该处的一些空间，然后重新导入。</translation>
    </message>
    <message>
        <source>Check the paths and their permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>“{path}” cannot be used as an image.</source>
        <translation>“{path}”不能用作映像。</translation>
    </message>
    <message>
        <source>Choose a qcow2 or raw disk image.</source>
        <translation>请选择 qcow2 或 raw 磁盘映像。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是常规文件。</translation>
    </message>
    <message>
        <source>Its qcow2 version {version} is not known.</source>
        <translation>其 qcow2 版本 {version} 未知。</translation>
    </message>
    <message>
        <source>It depends on another file (a backing file).</source>
        <translation>它依赖于另一个文件（后备文件）。</translation>
    </message>
    <message>
        <source>Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.</source>
        <translation>请先将其合并为独立映像：qemu-img convert -O qcow2 IMAGE NEW。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>它已加密。</translation>
    </message>
    <message>
        <source>Import a copy without encryption.</source>
        <translation>请导入未加密的副本。</translation>
    </message>
    <message>
        <source>It keeps its data in another file or uses unknown features.</source>
        <translation>它将数据保存在另一个文件中，或使用了未知功能。</translation>
    </message>
    <message>
        <source>Its header is damaged.</source>
        <translation>其文件头已损坏。</translation>
    </message>
    <message>
        <source>It is neither a qcow2 image nor a raw disk with a boot sector.</source>
        <translation>它既不是 qcow2 映像，也不是带有引导扇区的 raw 磁盘。</translation>
    </message>
    <message>
        <source>The image was not added.</source>
        <translation>未添加映像。</translation>
    </message>
    <message>
        <source>Another image is named “{name}”.</source>
        <translation>另一个映像已命名为“{name}”。</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>导入映像</translation>
    </message>
    <message>
        <source>“{path}” was not registered.</source>
        <translation>未注册“{path}”。</translation>
    </message>
    <message>
        <source>It is not a file in the image store {store}.</source>
        <translation>它不是映像库 {store} 中的文件。</translation>
    </message>
    <message>
        <source>Import it instead, which copies it into the store.</source>
        <translation>请改为导入该文件，这会将其复制到映像库中。</translation>
    </message>
    <message>
        <source>The disks of {count} objects are based on its file, among them {name}.</source>
        <translation>有 {count} 个对象的磁盘基于此映像的文件，其中包括 {name}。</translation>
    </message>
    <message>
        <source>Delete those first, or remove the image from the inventory only.</source>
        <translation>请先删除这些对象，或仅从清单中移除该映像。</translation>
    </message>
    <message>
        <source>Delete image</source>
        <translation>删除映像</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>正在复制，已完成 {done}，共 {total}</translation>
    </message>
    <message>
        <source>Reserving the name</source>
        <translation>正在预留名称</translation>
    </message>
    <message>
        <source>Copying the image</source>
        <translation>正在复制映像</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Deleting the image</source>
        <translation>正在删除映像</translation>
    </message>
    <message>
        <source>The file {path} was not deleted.</source>
        <translation>未删除文件 {path}。</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>文件系统拒绝了该操作。</translation>
    </message>
    <message>
        <source>Check its permissions and try again.</source>
        <translation>请检查其权限，然后重试。</translation>
    </message>
    <message>
        <source>There is no volume {path}.</source>
        <translation>没有卷 {path}。</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>未保存更改。</translation>
    </message>
    <message>
        <source>The disk that holds the service&apos;s database is full.</source>
        <translation>服务数据库所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>请释放该处的一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Another object has this name or identifier already.</source>
        <translation>另一个对象已使用此名称或标识符。</translation>
    </message>
    <message>
        <source>The service&apos;s database refused a request.</source>
        <translation>服务的数据库拒绝了请求。</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation>无法打开数据库 {path}。</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>其目录不可写。</translation>
    </message>
    <message>
        <source>Check the owner and free space of the data directory.</source>
        <translation>请检查数据目录的所有者和可用空间。</translation>
    </message>
    <message>
        <source>Another penstockd is using it.</source>
        <translation>另一个 penstockd 正在使用它。</translation>
    </message>
    <message>
        <source>Use that service, or stop it first.</source>
        <translation>请使用该服务，或先将其停止。</translation>
    </message>
    <message>
        <source>The file is damaged or not a database.</source>
        <translation>文件已损坏或不是数据库。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start with an empty one.</source>
        <translation>请从备份中恢复，或将其移走以便使用空数据库启动。</translation>
    </message>
    <message>
        <source>The page cursor is not valid.</source>
        <translation>页游标无效。</translation>
    </message>
    <message>
        <source>There is no {type} “{name}”.</source>
        <translation>没有名为“{name}”的 {type}。</translation>
    </message>
    <message>
        <source>It may have been deleted or renamed; list what there is.</source>
        <translation>它可能已被删除或重命名；请列出现有的对象。</translation>
    </message>
    <message>
        <source>There is no type “{name}”.</source>
        <translation>没有类型“{name}”。</translation>
    </message>
    <message>
        <source>There are {count} objects named “{name}”.</source>
        <translation>有 {count} 个对象名为“{name}”。</translation>
    </message>
    <message>
        <source>Use the id of the one you mean.</source>
        <translation>请使用所需对象的 ID。</translation>
    </message>
    <message>
        <source>The database has field {field} of {type} in another form.</source>
        <translation>数据库中 {type} 的字段 {field} 采用了其他格式。</translation>
    </message>
    <message>
        <source>Use the version of the service that wrote it.</source>
        <translation>请使用写入该数据库的服务版本。</translation>
    </message>
    <message>
        <source>The task did not end.</source>
        <translation>任务未完成。</translation>
    </message>
    <message>
        <source>The service was stopped while it ran.</source>
        <translation>任务运行期间服务被停止。</translation>
    </message>
    <message>
        <source>What it had begun has been undone; start it again.</source>
        <translation>已开始的操作已撤消；请重新启动任务。</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>Undoing: {step}</source>
        <translation>正在撤消：{step}</translation>
    </message>
    <message>
        <source>Could not undo: {why}</source>
        <translation>无法撤消：{why}</translation>
    </message>
    <message>
        <source>the next attempt: {why}</source>
        <translation>下次尝试：{why}</translation>
    </message>
    <message>
        <source>{task} failed: {why}</source>
        <translation>{task}失败：{why}</translation>
    </message>
    <message>
        <source>The task was not cancelled.</source>
        <translation>未取消任务。</translation>
    </message>
    <message>
        <source>Its present step cannot be interrupted.</source>
        <translation>其当前步骤无法中断。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>任务已结束。</translation>
    </message>
    <message>
        <source>“{task}” on {name}</source>
        <translation>对 {name} 执行的“{task}”</translation>
    </message>
    <message>
        <source>The console cannot be shown.</source>
        <translation>无法显示控制台。</translation>
    </message>
    <message>
        <source>The addresses of virtual machines could not be read.</source>
        <translation>无法读取虚拟机的地址。</translation>
    </message>
    <message>
        <source>The graphical console was not opened.</source>
        <translation>未能打开图形控制台。</translation>
    </message>
    <message>
        <source>The graphical console of a remote host is not available yet.</source>
        <translation>远程主机的图形控制台尚不可用。</translation>
    </message>
    <message>
        <source>Use the serial console, or run the service on the host itself.</source>
        <translation>请使用串行控制台，或在主机本身上运行服务。</translation>
    </message>
    <message>
        <source>The serial console was not opened.</source>
        <translation>未能打开串行控制台。</translation>
    </message>
    <message>
        <source>No picture of the screen was taken.</source>
        <translation>未截取屏幕图片。</translation>
    </message>
    <message>
        <source>A certificate for the host is missing or not accepted.</source>
        <translation>主机的证书缺失或未被接受。</translation>
    </message>
    <message>
        <source>Give the service a certificate of the host&apos;s authority (pkipath=/directory).</source>
        <translation>请为服务提供主机颁发机构的证书 (pkipath=/directory)。</translation>
    </message>
    <message>
        <source>Another program on the host uses this console.</source>
        <translation>主机上的另一个程序正在使用此控制台。</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>请结束该程序。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, restart libvirtd on the host; guests go on.</source>
        <translation>请稍后重试。如果一直如此，请在主机上重新启动 libvirtd；客户机会继续运行。</translation>
    </message>
    <message>
        <source>The host sends pictures of an unknown kind.</source>
        <translation>主机发送的图片类型未知。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>The host did not keep all of it.</source>
        <translation>主机未保存全部内容。</translation>
    </message>
    <message>
        <source>Check the free space of the host&apos;s disk.</source>
        <translation>请检查主机磁盘的可用空间。</translation>
    </message>
    <message>
        <source>The simulated host refuses it on request.</source>
        <translation>模拟主机按要求拒绝了该操作。</translation>
    </message>
    <message>
        <source>Wait until it is connected, or try to connect now.</source>
        <translation>请等待其连接，或立即尝试连接。</translation>
    </message>
    <message>
        <source>A simulated virtual machine has no screen.</source>
        <translation>模拟虚拟机没有屏幕。</translation>
    </message>
    <message>
        <source>Use its serial console.</source>
        <translation>请使用其串行控制台。</translation>
    </message>
    <message>
        <source>Put the file back or choose another image.</source>
        <translation>请将文件放回原处，或选择其他映像。</translation>
    </message>
    <message>
        <source>Use simulator://demo or simulator://name?machines=100.</source>
        <translation>请使用 simulator://demo 或 simulator://name?machines=100。</translation>
    </message>
    <message>
        <source>It is not the address of a simulated host.</source>
        <translation>它不是模拟主机的地址。</translation>
    </message>
    <message>
        <source>The parameter “{name}” or its value is not allowed.</source>
        <translation>不允许使用参数“{name}”或其值。</translation>
    </message>
    <message>
        <source>The virtual machines could not be listed.</source>
        <translation>无法列出虚拟机。</translation>
    </message>
    <message>
        <source>The networks could not be listed.</source>
        <translation>无法列出网络。</translation>
    </message>
    <message>
        <source>The host was not connected.</source>
        <translation>未连接主机。</translation>
    </message>
    <message>
        <source>Option --{option} does not accept “{value}”.</source>
        <translation>选项 --{option} 不接受“{value}”。</translation>
    </message>
    <message>
        <source>Use one of: {allowed}.</source>
        <translation>请使用以下值之一：{allowed}。</translation>
    </message>
    <message>
        <source>Reserving name and addresses</source>
        <translation>正在预留名称和地址</translation>
    </message>
    <message>
        <source>Creating the disk</source>
        <translation>正在创建磁盘</translation>
    </message>
    <message>
        <source>Writing first-boot settings</source>
        <translation>正在写入首次引导设置</translation>
    </message>
    <message>
        <source>Defining the virtual machine</source>
        <translation>正在定义虚拟机</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Deleting {path}</source>
        <translation>正在删除 {path}</translation>
    </message>
    <message>
        <source>Powering off</source>
        <translation>正在关闭电源</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定义</translation>
    </message>
    <message>
        <source>Deleting disks</source>
        <translation>正在删除磁盘</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>正在重命名</translation>
    </message>
    <message>
        <source>The console of {vm} was not opened.</source>
        <translation>未能打开 {vm} 的控制台。</translation>
    </message>
    <message>
        <source>The virtual machine is not running.</source>
        <translation>虚拟机未在运行。</translation>
    </message>
    <message>
        <source>It has no graphics.</source>
        <translation>它没有图形显示。</translation>
    </message>
    <message>
        <source>Its graphics protocol is {protocol}; only VNC is supported.</source>
        <translation>其图形协议为 {protocol}；仅支持 VNC。</translation>
    </message>
    <message>
        <source>Use its serial console, or give it VNC graphics.</source>
        <translation>请使用其串行控制台，或为其配置 VNC 图形显示。</translation>
    </message>
    <message>
        <source>It has no serial console.</source>
        <translation>它没有串行控制台。</translation>
    </message>
    <message>
        <source>Use its graphical console.</source>
        <translation>请使用其图形控制台。</translation>
    </message>
    <message>
        <source>This kind of host offers no consoles.</source>
        <translation>此类主机不提供控制台。</translation>
    </message>
    <message>
        <source>There is no virtual machine {uuid}.</source>
        <translation>没有虚拟机 {uuid}。</translation>
    </message>
    <message>
        <source>Virtual machine {vm} was found on its host.</source>
        <translation>在主机上发现了虚拟机 {vm}。</translation>
    </message>
    <message>
        <source>Virtual machine {old} is now called {new}.</source>
        <translation>虚拟机 {old} 现已更名为 {new}。</translation>
    </message>
    <message>
        <source>Virtual machine {vm}: {state}.</source>
        <translation>虚拟机 {vm}：{state}。</translation>
    </message>
    <message>
        <source>Virtual machine {vm} is gone from its host.</source>
        <translation>虚拟机 {vm} 在其主机上已不存在。</translation>
    </message>
    <message>
        <source>Host {host} has {memory} of memory in all.</source>
        <translation>主机 {host} 的总内存为 {memory}。</translation>
    </message>
    <message>
        <source>Choose less memory or another host.</source>
        <translation>请选择更少的内存或其他主机。</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>名称“{name}”已被占用。</translation>
    </message>
    <message>
        <source>Another virtual machine has it.</source>
        <translation>另一个虚拟机正在使用该名称。</translation>
    </message>
    <message>
        <source>There is no host yet.</source>
        <translation>尚无主机。</translation>
    </message>
    <message>
        <source>No host can be reached at present.</source>
        <translation>目前无法连接到任何主机。</translation>
    </message>
    <message>
        <source>Add this computer or another host first.</source>
        <translation>请先添加此计算机或其他主机。</translation>
    </message>
    <message>
        <source>Reconnect a host, then try again.</source>
        <translation>请重新连接主机，然后重试。</translation>
    </message>
    <message>
        <source>Image {image} is not ready.</source>
        <translation>映像 {image} 尚未就绪。</translation>
    </message>
    <message>
        <source>Wait until it has been imported.</source>
        <translation>请等待其导入完成。</translation>
    </message>
    <message>
        <source>Image {image} needs a disk of {size} or more.</source>
        <translation>映像 {image} 需要 {size} 或更大的磁盘。</translation>
    </message>
    <message>
        <source>Choose a larger disk.</source>
        <translation>请选择更大的磁盘。</translation>
    </message>
    <message>
        <source>The image is on the service&apos;s computer, and this host is another one.</source>
        <translation>映像位于服务所在的计算机上，而此主机是另一台计算机。</translation>
    </message>
    <message>
        <source>Choose a host on the service&apos;s computer.</source>
        <translation>请选择服务所在计算机上的主机。</translation>
    </message>
    <message>
        <source>Host {host} has no network “{network}”.</source>
        <translation>主机 {host} 没有网络“{network}”。</translation>
    </message>
    <message>
        <source>Choose one of the host&apos;s networks, or none.</source>
        <translation>请选择主机的某个网络，或选择无。</translation>
    </message>
    <message>
        <source>Network {network} of host {host} is not active.</source>
        <translation>主机 {host} 的网络 {network} 未处于活动状态。</translation>
    </message>
    <message>
        <source>Start it on the host (virsh net-start {network}), or choose another network or none.</source>
        <translation>请在主机上启动该网络 (virsh net-start {network})，或选择其他网络或无。</translation>
    </message>
    <message>
        <source>Host {host} has no default network.</source>
        <translation>主机 {host} 没有默认网络。</translation>
    </message>
    <message>
        <source>Choose one of its networks, or create the virtual machine without a network.</source>
        <translation>请选择其某个网络，或创建不带网络的虚拟机。</translation>
    </message>
    <message>
        <source>Waiting for {vm} to shut down was cancelled.</source>
        <translation>已取消等待 {vm} 关机。</translation>
    </message>
    <message>
        <source>The guest has been asked already and may still do it.</source>
        <translation>已向客户机发出请求，它可能仍会执行。</translation>
    </message>
    <message>
        <source>{vm} did not shut down.</source>
        <translation>{vm} 未关机。</translation>
    </message>
    <message>
        <source>The guest has not reacted to the power button for {seconds} seconds.</source>
        <translation>客户机在 {seconds} 秒内未对电源按钮作出反应。</translation>
    </message>
    <message>
        <source>Shut it down from inside, or power it off; unsaved data in it is then lost.</source>
        <translation>请从内部将其关机，或关闭电源；关闭电源会丢失其中未保存的数据。</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>正在重置</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Waiting for the guest to shut down</source>
        <translation>正在等待客户机关机</translation>
    </message>
    <message>
        <source>The first-boot settings could not be written.</source>
        <translation>无法写入首次引导设置。</translation>
    </message>
    <message>
        <source>Shorten the user data and try again.</source>
        <translation>请缩短用户数据，然后重试。</translation>
    </message>
    <message>
        <source>Start virtual machine</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Shut down virtual machine</source>
        <translation>虚拟机关机</translation>
    </message>
    <message>
        <source>Restart virtual machine</source>
        <translation>重新启动虚拟机</translation>
    </message>
    <message>
        <source>Power off virtual machine</source>
        <translation>关闭虚拟机电源</translation>
    </message>
    <message>
        <source>Reset virtual machine</source>
        <translation>重置虚拟机</translation>
    </message>
    <message>
        <source>Pause virtual machine</source>
        <translation>暂停虚拟机</translation>
    </message>
    <message>
        <source>Resume virtual machine</source>
        <translation>恢复虚拟机</translation>
    </message>
    <message>
        <source>Create virtual machine</source>
        <translation>创建虚拟机</translation>
    </message>
    <message>
        <source>{vm} was not renamed.</source>
        <translation>未重命名 {vm}。</translation>
    </message>
    <message>
        <source>The hypervisor can rename a virtual machine only while it is off.</source>
        <translation>仅当虚拟机关闭时，管理程序才能对其重命名。</translation>
    </message>
    <message>
        <source>Rename virtual machine</source>
        <translation>重命名虚拟机</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>它正在运行。</translation>
    </message>
    <message>
        <source>Shut it down first, or ask to power it off with it.</source>
        <translation>请先将其关机，或要求在删除时关闭其电源。</translation>
    </message>
    <message>
        <source>Delete virtual machine</source>
        <translation>删除虚拟机</translation>
    </message>
    <message>
        <source>A disk has {size} or more.</source>
        <translation>磁盘至少为 {size}。</translation>
    </message>
    <message>
        <source>Choose a larger disk, or 0 for none.</source>
        <translation>请选择更大的磁盘，或用 0 表示没有磁盘。</translation>
    </message>
    <message>
        <source>Delete it without its disks; {path} then stays.</source>
        <translation>请在删除时保留磁盘；{path} 将保留不动。</translation>
    </message>
    <message>
        <source>{other} uses the disk {path} as well.</source>
        <translation>{other} 也在使用磁盘 {path}。</translation>
    </message>
    <message>
        <source>The disk {path} is the image {image}.</source>
        <translation>磁盘 {path} 就是映像 {image}。</translation>
    </message>
    <message>
        <source>An object would refer to one that does not exist.</source>
        <translation>某个对象将引用一个不存在的对象。</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile; look at what there is and try again.</source>
        <translation>它可能已被删除；请查看现有对象后重试。</translation>
    </message>
    <message>
        <source>The changed database did not pass its checks.</source>
        <translation>更改后的数据库未通过检查。</translation>
    </message>
    <message>
        <source>The database file {path} cannot be used.</source>
        <translation>无法使用数据库文件 {path}。</translation>
    </message>
    <message>
        <source>The copy {path} was not written.</source>
        <translation>未写入副本 {path}。</translation>
    </message>
    <message>
        <source>Reading the database or writing the copy failed.</source>
        <translation>读取数据库或写入副本失败。</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder.</source>
        <translation>请检查该文件夹的可用空间和权限。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check that it exists and who owns it.</source>
        <translation>请检查文件是否存在以及所有者。</translation>
    </message>
    <message>
        <source>A newer version of the service wrote it: it has form {form}, this service knows up to {known}.</source>
        <translation>它由更新版本的服务写入：格式为 {form}，而本服务最高支持 {known}。</translation>
    </message>
    <message>
        <source>Use the newer service, or restore a backup made before the update.</source>
        <translation>请使用较新的服务，或恢复更新之前的备份。</translation>
    </message>
    <message>
        <source>It is not a database of this service.</source>
        <translation>它不是本服务的数据库。</translation>
    </message>
    <message>
        <source>Choose a file that penstockctl service backup wrote.</source>
        <translation>请选择由 penstockctl service backup 写入的文件。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>The database was not brought to form {form} ({name}).</source>
        <translation>数据库未能升级到格式 {form}（{name}）。</translation>
    </message>
    <message>
        <source>The database is as it was; go on with the former version of the service. A copy is at {path}.</source>
        <translation>数据库保持原样；请继续使用之前版本的服务。副本位于 {path}。</translation>
    </message>
    <message>
        <source>{type} “{name}” uses it.</source>
        <translation>{type}“{name}”正在使用它。</translation>
    </message>
    <message>
        <source>{count} objects use it, among them {type} “{name}”.</source>
        <translation>有 {count} 个对象正在使用它，其中包括{type}“{name}”。</translation>
    </message>
    <message>
        <source>Delete or change what uses it first.</source>
        <translation>请先删除或更改使用它的对象。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>未创建备份。</translation>
    </message>
    <message>
        <source>The path is not whole.</source>
        <translation>路径不完整。</translation>
    </message>
    <message>
        <source>Begin it with a slash.</source>
        <translation>请以斜杠开头。</translation>
    </message>
    <message>
        <source>The file exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>Choose a new name, or move the file away.</source>
        <translation>请选择新名称，或移走该文件。</translation>
    </message>
    <message>
        <source>The disk that holds the service&apos;s database reports errors.</source>
        <translation>存放服务数据库的磁盘报告错误。</translation>
    </message>
    <message>
        <source>Check the disk, make a backup of the database and move it to another one.</source>
        <translation>请检查该磁盘，备份数据库并将其移到其他磁盘。</translation>
    </message>
    <message>
        <source>Call type.list for all types.</source>
        <translation>调用 type.list 可列出所有类型。</translation>
    </message>
    <message>
        <source>There are too many names at column {column}, {limit} are the limit.</source>
        <translation>第 {column} 列的名称太多，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>Write fewer of them.</source>
        <translation>请减少数量。</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <translation>请写出一个字段的名称。</translation>
    </message>
    <message>
        <source>There is no field “{name}” that can be used here (column {column}).</source>
        <translation>没有可用于此处的字段“{name}”（第 {column} 列）。</translation>
    </message>
    <message>
        <source>The limit at column {column} is no number from 1 to {limit}.</source>
        <translation>第 {column} 列的上限不是 1 到 {limit} 之间的数字。</translation>
    </message>
    <message>
        <source>Write how many objects a page has: limit 100.</source>
        <translation>请写出每页的对象数：limit 100。</translation>
    </message>
    <message>
        <source>“{field}” leads to several values (column {column}).</source>
        <translation>“{field}”对应多个值（第 {column} 列）。</translation>
    </message>
    <message>
        <source>Use it in the condition, or name the list itself.</source>
        <translation>请在条件中使用它，或写列表本身的名称。</translation>
    </message>
    <message>
        <source>Write count, or sum, min, max or avg and a field.</source>
        <translation>请写 count，或者 sum、min、max、avg 加一个字段。</translation>
    </message>
    <message>
        <source>Write both ends: between 1 and 4.</source>
        <translation>请写出两端：between 1 and 4。</translation>
    </message>
    <message>
        <source>The relation cannot be followed further at column {column}.</source>
        <translation>从第 {column} 列起无法继续沿关联查找。</translation>
    </message>
    <message>
        <source>A name ends with a dot at column {column}.</source>
        <translation>第 {column} 列的名称以点结尾。</translation>
    </message>
    <message>
        <source>Write the field behind it, or leave the dot out.</source>
        <translation>请在点后写出字段，或去掉这个点。</translation>
    </message>
    <message>
        <source>“{field}” has no fields of its own (column {column}).</source>
        <translation>“{field}”没有下级字段（第 {column} 列）。</translation>
    </message>
    <message>
        <source>Only references and nested values go on after a dot.</source>
        <translation>只有引用和嵌套值可以在点后继续。</translation>
    </message>
    <message>
        <source>The query says that already.</source>
        <translation>查询中已经写明了这一点。</translation>
    </message>
    <message>
        <source>Pass either the whole query or its parts.</source>
        <translation>请只传入完整的查询，或只传入它的各个部分。</translation>
    </message>
    <message>
        <source>It asks for numbers, not for objects.</source>
        <translation>它要的是数字，而不是对象。</translation>
    </message>
    <message>
        <source>Call aggregate or query for that.</source>
        <translation>请改为调用 aggregate 或 query。</translation>
    </message>
    <message>
        <source>It belongs to another query.</source>
        <translation>它属于另一条查询。</translation>
    </message>
    <message>
        <source>It is not one that this service gave.</source>
        <translation>它不是由本服务给出的。</translation>
    </message>
    <message>
        <source>Pass the &quot;next&quot; of the page before with the same query, or none.</source>
        <translation>请用同一条查询传入上一页的“next”，或者不传。</translation>
    </message>
    <message>
        <source>Go on with and, or, order by, limit, select or count.</source>
        <translation>请接着写 and、or、order by、limit、select 或 count。</translation>
    </message>
    <message>
        <source>Go on with by and names of fields.</source>
        <translation>请接着写 by 和字段名称。</translation>
    </message>
    <message>
        <source>Begin with the name of a type, such as: vm where name = web-1.</source>
        <translation>请以类型的名称开头，例如：vm where name = web-1。</translation>
    </message>
    <message>
        <source>There is no type “{name}” (column {column}).</source>
        <translation>没有类型“{name}”（第 {column} 列）。</translation>
    </message>
    <message>
        <source>Write order by and the name of a field.</source>
        <translation>请写 order by 和字段名称。</translation>
    </message>
    <message>
        <source>Separate names with commas; asc or desc may follow each.</source>
        <translation>请用逗号分隔名称；每个名称后可以写 asc 或 desc。</translation>
    </message>
    <message>
        <source>Separate names with commas.</source>
        <translation>请用逗号分隔名称。</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>查询已停止。</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s.</source>
        <translation>用时超过了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Narrow it down by fields with an index, such as names or references, or sort by such a field.</source>
        <translation>请用名称或引用等有索引的字段缩小范围，或按这样的字段排序。</translation>
    </message>
    <message>
        <source>Project {project} has no room for this.</source>
        <translation>项目 {project} 没有余量。</translation>
    </message>
    <message>
        <source>{what}: {limit} allowed, {used} used, {asked} asked for.</source>
        <translation>{what}：允许 {limit}，已用 {used}，请求 {asked}。</translation>
    </message>
    <message>
        <source>Ask for less, delete what is not needed, or have the limit raised.</source>
        <translation>请减少请求、删除不需要的内容，或请人提高限额。</translation>
    </message>
    <message>
        <source>This service has no accounts.</source>
        <translation>此服务没有帐户。</translation>
    </message>
    <message>
        <source>Sign in on its own computer.</source>
        <translation>请在服务所在的计算机上登录。</translation>
    </message>
    <message>
        <source>A sign-in needs a ticket, a token, a user or an access key, and only one of them.</source>
        <translation>登录需要票据、令牌、用户或访问密钥，且只需其中之一。</translation>
    </message>
    <message>
        <source>Connect to the control socket for a ticket, or name an account.</source>
        <translation>请连接控制套接字获取票据，或指定帐户。</translation>
    </message>
    <message>
        <source>Tickets and the token are for the service&apos;s own computer.</source>
        <translation>票据和令牌仅用于服务所在的计算机。</translation>
    </message>
    <message>
        <source>Sign in with an account.</source>
        <translation>请用帐户登录。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>没有这样的会话。</translation>
    </message>
    <message>
        <source>It may have ended; call session.list.</source>
        <translation>它可能已经结束；请调用 session.list。</translation>
    </message>
    <message>
        <source>{file} cannot be used for TLS.</source>
        <translation>{file} 不能用于 TLS。</translation>
    </message>
    <message>
        <source>Check its path and owner.</source>
        <translation>请检查其路径和所有者。</translation>
    </message>
    <message>
        <source>Other users can read the key.</source>
        <translation>其他用户可以读取该密钥。</translation>
    </message>
    <message>
        <source>Make it readable for its owner alone: chmod 600 {file}.</source>
        <translation>请让它仅所有者可读：chmod 600 {file}。</translation>
    </message>
    <message>
        <source>It holds no private key without a passphrase.</source>
        <translation>其中没有无口令的私钥。</translation>
    </message>
    <message>
        <source>Give an RSA or EC key in PEM form.</source>
        <translation>请提供 PEM 格式的 RSA 或 EC 密钥。</translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS.</source>
        <translation>此 Qt 安装不支持 TLS。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>请安装 OpenSSL 3。</translation>
    </message>
    <message>
        <source>It holds no certificate, or cannot be read.</source>
        <translation>其中没有证书，或无法读取。</translation>
    </message>
    <message>
        <source>Give a certificate in PEM form, followed by those that signed it.</source>
        <translation>请提供 PEM 格式的证书，其后附上签发它的证书。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>Renew it.</source>
        <translation>请更新证书。</translation>
    </message>
    <message>
        <source>The right was not given.</source>
        <translation>未授予权限。</translation>
    </message>
    <message>
        <source>Nobody can give others more than he may do himself.</source>
        <translation>任何人授予他人的权限都不能超过自己的权限。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>密码未被接受。</translation>
    </message>
    <message>
        <source>It is shorter than {count} characters.</source>
        <translation>它少于 {count} 个字符。</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>请选择更长的密码；几个单词很容易记住。</translation>
    </message>
    <message>
        <source>The access key was not made.</source>
        <translation>未创建访问密钥。</translation>
    </message>
    <message>
        <source>Users of this computer have no account of their own.</source>
        <translation>本机用户没有自己的帐户。</translation>
    </message>
    <message>
        <source>Name the account whose rights it shall have.</source>
        <translation>请指定它应拥有谁的权限。</translation>
    </message>
    <message>
        <source>It is ready-made.</source>
        <translation>它是内置的。</translation>
    </message>
    <message>
        <source>Make a role of your own instead.</source>
        <translation>请另建自己的角色。</translation>
    </message>
    <message>
        <source>There are {count} grants of it.</source>
        <translation>它有 {count} 项授权。</translation>
    </message>
    <message>
        <source>Delete those first.</source>
        <translation>请先删除它们。</translation>
    </message>
    <message>
        <source>The grant was not made.</source>
        <translation>未创建授权。</translation>
    </message>
    <message>
        <source>It does not say for what.</source>
        <translation>没有说明范围。</translation>
    </message>
    <message>
        <source>Write TYPE:NAME, such as host:kvm-01, or * for everything.</source>
        <translation>请写 TYPE:NAME，例如 host:kvm-01，或用 * 表示全部。</translation>
    </message>
    <message>
        <source>Users of this computer have no password here.</source>
        <translation>本机用户在此没有密码。</translation>
    </message>
    <message>
        <source>There is not enough memory to hash it.</source>
        <translation>没有足够的内存计算其哈希。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The sign-in was not tried.</source>
        <translation>未尝试登录。</translation>
    </message>
    <message>
        <source>Too many sign-ins wait already.</source>
        <translation>等待中的登录太多。</translation>
    </message>
    <message>
        <source>What no other project is named for belongs to it.</source>
        <translation>没有指定其他项目的一切都归属于它。</translation>
    </message>
    <message>
        <source>It can be renamed.</source>
        <translation>可以为它改名。</translation>
    </message>
    <message>
        <source>There is no such object.</source>
        <translation>没有这样的对象。</translation>
    </message>
    <message>
        <source>It is not clear where this belongs.</source>
        <translation>不清楚它应归属何处。</translation>
    </message>
    <message>
        <source>There are {count} places where you may do this.</source>
        <translation>有 {count} 处可以这样做。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>You may not use {method} here.</source>
        <translation>您不能在此使用 {method}。</translation>
    </message>
    <message>
        <source>It takes a role that allows it: {roles}.</source>
        <translation>需要允许它的角色：{roles}。</translation>
    </message>
    <message>
        <source>Ask the administrator of the service&apos;s computer for a grant.</source>
        <translation>请向服务所在计算机的管理员申请授权。</translation>
    </message>
    <message>
        <source>Ask for a grant; {accounts} can give one.</source>
        <translation>请申请授权；{accounts} 可以授予。</translation>
    </message>
    <message>
        <source>The name and the password, or the access key and its secret, do not fit.</source>
        <translation>名称与密码不符，或访问密钥与密文不符。</translation>
    </message>
    <message>
        <source>Check both, or ask the administrator whether the account is enabled.</source>
        <translation>请检查两者，或询问管理员该帐户是否已启用。</translation>
    </message>
    <message>
        <source>There were too many failed ones with this name or from this address.</source>
        <translation>用此名称或来自此地址的失败登录太多。</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation>请等待 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The service does not listen at {address}.</source>
        <translation>服务没有在 {address} 监听。</translation>
    </message>
    <message>
        <source>Beyond this computer it speaks TLS alone, and has no certificate.</source>
        <translation>对本机之外它只使用 TLS，而现在没有证书。</translation>
    </message>
    <message>
        <source>Give --tls-certificate and --tls-key.</source>
        <translation>请给出 --tls-certificate 和 --tls-key。</translation>
    </message>
    <message>
        <source>There is no enabled account with a grant that could sign in there.</source>
        <translation>没有可以在那里登录的、已启用并有授权的帐户。</translation>
    </message>
    <message>
        <source>Make one first: penstockctl account create NAME, penstockctl grant create.</source>
        <translation>请先创建：penstockctl account create NAME、penstockctl grant create。</translation>
    </message>
    <message>
        <source>A secret cannot be kept: there is no key for it.</source>
        <translation>无法保存机密：没有密钥。</translation>
    </message>
    <message>
        <source>The secrets in the database cannot be opened with {file}.</source>
        <translation>无法用 {file} 打开数据库中的机密。</translation>
    </message>
    <message>
        <source>The file with their key is missing or cannot be read.</source>
        <translation>存放其密钥的文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>Put the file back from where it is kept; a new key opens none of them.</source>
        <translation>请从备份处放回该文件；新密钥无法打开它们。</translation>
    </message>
    <message>
        <source>Other users can read the file.</source>
        <translation>其他用户可以读取该文件。</translation>
    </message>
    <message>
        <source>The file holds no key.</source>
        <translation>文件中没有密钥。</translation>
    </message>
    <message>
        <source>A key cannot be written there.</source>
        <translation>无法在那里写入密钥。</translation>
    </message>
    <message>
        <source>The cryptographic library does not start.</source>
        <translation>加密库无法启动。</translation>
    </message>
    <message>
        <source>It holds another key than the one they were written with.</source>
        <translation>其中的密钥与写入时所用的不同。</translation>
    </message>
    <message>
        <source>A secret in the database cannot be opened.</source>
        <translation>无法打开数据库中的一项机密。</translation>
    </message>
    <message>
        <source>It was changed outside the service, or written with another key.</source>
        <translation>它在服务之外被更改，或用另一密钥写入。</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>请重新设置。</translation>
    </message>
    <message>
        <source>The calls were not made.</source>
        <translation>未执行这些调用。</translation>
    </message>
    <message>
        <source>There are {count} calls, {limit} are the limit.</source>
        <translation>共有 {count} 个调用，上限为 {limit} 个。</translation>
    </message>
    <message>
        <source>Make several batches.</source>
        <translation>请分成多个批次。</translation>
    </message>
    <message>
        <source>Calls may start work on hosts, which cannot be undone together.</source>
        <translation>调用可能会在主机上启动操作，这些操作无法一起撤销。</translation>
    </message>
    <message>
        <source>Leave it out, and look at the result of each call.</source>
        <translation>请去掉此项，并逐一查看每个调用的结果。</translation>
    </message>
    <message>
        <source>A batch cannot hold another.</source>
        <translation>批次中不能再包含批次。</translation>
    </message>
    <message>
        <source>Put its calls into this one.</source>
        <translation>请将其中的调用直接放入此批次。</translation>
    </message>
    <message>
        <source>{method} cannot be tried without effect.</source>
        <translation>{method} 不支持试运行。</translation>
    </message>
    <message>
        <source>Leave out “dryRun” to do it.</source>
        <translation>去掉“dryRun”即可实际执行。</translation>
    </message>
    <message>
        <source>Leave out “dryRun”: it changes nothing.</source>
        <translation>请去掉“dryRun”：它不会更改任何内容。</translation>
    </message>
    <message>
        <source>{name} was not deleted.</source>
        <translation>未删除 {name}。</translation>
    </message>
    <message>
        <source>Too much belongs to it for one deletion.</source>
        <translation>从属于它的内容过多，无法一次删除。</translation>
    </message>
    <message>
        <source>Delete some of that first.</source>
        <translation>请先删除其中一部分。</translation>
    </message>
    <message>
        <source>Others need it.</source>
        <translation>其他对象需要它。</translation>
    </message>
    <message>
        <source>{count} objects refer to it, among them {names}.</source>
        <translation>有 {count} 个对象引用它，其中包括 {names}。</translation>
    </message>
    <message>
        <source>These refer to it: {names}.</source>
        <translation>以下对象引用它：{names}。</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>请先更改或删除这些对象。</translation>
    </message>
    <message>
        <source>{type} {name} was created.</source>
        <translation>已创建{type} {name}。</translation>
    </message>
    <message>
        <source>{type} {name} was changed: {fields}.</source>
        <translation>已更改{type} {name}：{fields}。</translation>
    </message>
    <message>
        <source>{type} {name} was deleted.</source>
        <translation>已删除{type} {name}。</translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation>未更改 {name}。</translation>
    </message>
    <message>
        <source>It changed meanwhile, from version {known} to {version}.</source>
        <translation>在此期间它已从版本 {known} 变为版本 {version}。</translation>
    </message>
    <message>
        <source>Meanwhile {people} changed {fields}, from version {known} to {version}.</source>
        <translation>在此期间 {people} 更改了 {fields}，版本从 {known} 变为 {version}。</translation>
    </message>
    <message>
        <source>Look at the present values, then try again.</source>
        <translation>请查看当前的值，然后重试。</translation>
    </message>
    <message>
        <source>“{value}” is taken already.</source>
        <translation>“{value}”已被占用。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>There is no field “{name}” to empty.</source>
        <translation>没有可清空的字段“{name}”。</translation>
    </message>
    <message>
        <source>It is set when the object is made and stays.</source>
        <translation>该值在创建对象时设定，之后保持不变。</translation>
    </message>
    <message>
        <source>Leave it out, or make another object.</source>
        <translation>请去掉此项，或另建一个对象。</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>标签未更改。</translation>
    </message>
    <message>
        <source>An object has at most {count} tags.</source>
        <translation>一个对象最多有 {count} 个标签。</translation>
    </message>
    <message>
        <source>Remove some first.</source>
        <translation>请先删除一些。</translation>
    </message>
    <message>
        <source>The service&apos;s database {path} is damaged.</source>
        <translation>服务的数据库 {path} 已损坏。</translation>
    </message>
    <message>
        <source>Check the disk, stop the service and restore a backup: penstockctl service restore.</source>
        <translation>请检查磁盘，停止服务，然后恢复备份：penstockctl service restore。</translation>
    </message>
    <message>
        <source>This query cannot be watched.</source>
        <translation>无法持续关注此查询。</translation>
    </message>
    <message>
        <source>More than {count} objects meet it.</source>
        <translation>符合条件的对象超过 {count} 个。</translation>
    </message>
    <message>
        <source>Narrow it down, or add an order and a limit.</source>
        <translation>请缩小范围，或加上排序和数量限制。</translation>
    </message>
    <message>
        <source>This session watches {count} queries already.</source>
        <translation>此会话已在关注 {count} 个查询。</translation>
    </message>
    <message>
        <source>Cancel some of them.</source>
        <translation>请取消其中一些。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有要搜索的内容。</translation>
    </message>
    <message>
        <source>Write one or more words, such as: search web-01.</source>
        <translation>请写一个或多个词语，例如：search web-01。</translation>
    </message>
    <message>
        <source>There are too many words to search for.</source>
        <translation>要搜索的词语太多。</translation>
    </message>
    <message>
        <source>An event was not written: nobody declares {what}.</source>
        <translation>事件未写入：没有声明 {what}。</translation>
    </message>
    <message>
        <source>Go on with and, or, order by or limit.</source>
        <translation>后面可以接 and、or、order by 或 limit。</translation>
    </message>
    <message>
        <source>Virtual machine {vm} was changed on its host: {what}.</source>
        <translation>虚拟机 {vm} 在其主机上被更改：{what}。</translation>
    </message>
    <message>
        <source>The task has nothing left to undo.</source>
        <translation>该任务没有需要撤销的内容。</translation>
    </message>
    <message>
        <source>“{step}” has not been answered.</source>
        <translation>“{step}”没有得到答复。</translation>
    </message>
    <message>
        <source>The answer was lost, so that the outcome is not known.</source>
        <translation>答复丢失，因此结果未知。</translation>
    </message>
    <message>
        <source>There was no answer for {seconds} seconds, so that the outcome is not known.</source>
        <translation>{seconds} 秒内没有答复，因此结果未知。</translation>
    </message>
    <message>
        <source>Check that the host works, then try again.</source>
        <translation>请检查主机是否正常，然后重试。</translation>
    </message>
    <message>
        <source>{task} needs attention: {why}</source>
        <translation>{task}需要处理：{why}</translation>
    </message>
    <message>
        <source>The service does not know how to do this.</source>
        <translation>服务不知道如何执行此操作。</translation>
    </message>
    <message>
        <source>Nothing was tried again.</source>
        <translation>没有重试任何操作。</translation>
    </message>
    <message>
        <source>The task is at work.</source>
        <translation>任务正在执行。</translation>
    </message>
    <message>
        <source>The task was not dismissed.</source>
        <translation>任务未被忽略。</translation>
    </message>
    <message>
        <source>{user} cleaned up by hand</source>
        <translation>{user} 已手动清理</translation>
    </message>
    <message>
        <source>{user} says that what {task} left behind is cleaned up.</source>
        <translation>{user} 表示“{task}”的遗留内容已清理完毕。</translation>
    </message>
    <message>
        <source>Leave “fault” out of the host&apos;s address.</source>
        <translation>请从主机地址中去掉“fault”。</translation>
    </message>
    <message>
        <source>The connection to the simulated host broke on request.</source>
        <translation>模拟主机按要求断开了连接。</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59; also 1,2, 1-5 and */15.</source>
        <translation>分钟为 0 到 59；也可写 1,2、1-5 和 */15。</translation>
    </message>
    <message>
        <source>Hours go from 0 to 23; also 1,2, 1-5 and */6.</source>
        <translation>小时为 0 到 23；也可写 1,2、1-5 和 */6。</translation>
    </message>
    <message>
        <source>Days go from 1 to 31; also 1,15, 1-7 and */2.</source>
        <translation>日为 1 到 31；也可写 1,15、1-7 和 */2。</translation>
    </message>
    <message>
        <source>Months go from 1 to 12 or JAN to DEC; also 1,7, 4-9 and */3.</source>
        <translation>月为 1 到 12 或 JAN 到 DEC；也可写 1,7、4-9 和 */3。</translation>
    </message>
    <message>
        <source>Weekdays go from 0 (Sunday) to 7 (Sunday too) or SUN to SAT; also 1,3 and MON-FRI.</source>
        <translation>星期为 0（星期日）到 7（也是星期日）或 SUN 到 SAT；也可写 1,3 和 MON-FRI。</translation>
    </message>
    <message>
        <source>It has {count} parts; there must be five.</source>
        <translation>它有 {count} 个部分；必须是五个。</translation>
    </message>
    <message>
        <source>Give minute, hour, day, month and weekday, such as: 30 2 * * MON-FRI.</source>
        <translation>请给出分、时、日、月和星期，例如：30 2 * * MON-FRI。</translation>
    </message>
    <message>
        <source>Something is missing in column {column}.</source>
        <translation>第 {column} 列缺少内容。</translation>
    </message>
    <message>
        <source>“{part}” in column {column} is not possible there.</source>
        <translation>第 {column} 列的“{part}”在那里不可用。</translation>
    </message>
    <message>
        <source>It is a secret, and schedules can be read.</source>
        <translation>它是机密，而计划可以被读取。</translation>
    </message>
    <message>
        <source>Leave it out, or call another method.</source>
        <translation>请去掉它，或调用其他方法。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>There is no such day in any year.</source>
        <translation>任何一年都没有这样的日子。</translation>
    </message>
    <message>
        <source>Choose a time that comes.</source>
        <translation>请选择会到来的时间。</translation>
    </message>
    <message>
        <source>Schedule {name} did not run: its time had passed.</source>
        <translation>计划 {name} 没有运行：时间已过。</translation>
    </message>
    <message>
        <source>Schedule {name} was not run.</source>
        <translation>计划 {name} 没有运行。</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>帐户 {user} 已停用。</translation>
    </message>
    <message>
        <source>The account {user} is not there any more.</source>
        <translation>帐户 {user} 已不存在。</translation>
    </message>
    <message>
        <source>Change the schedule to make it yours, or delete it.</source>
        <translation>更改该计划使其归您所有，或将其删除。</translation>
    </message>
    <message>
        <source>Schedule {name} failed: {why}</source>
        <translation>计划 {name} 失败：{why}</translation>
    </message>
    <message>
        <source>It is not known whether {method} was done.</source>
        <translation>不知道 {method} 是否已完成。</translation>
    </message>
    <message>
        <source>The service ended in the middle of the call.</source>
        <translation>服务在调用过程中结束。</translation>
    </message>
    <message>
        <source>Check the present state.</source>
        <translation>请检查当前状态。</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>没有时区“{name}”。</translation>
    </message>
    <message>
        <source>Give its name, such as Europe/Berlin or UTC.</source>
        <translation>请给出时区名称，例如 Asia/Shanghai 或 UTC。</translation>
    </message>
    <message>
        <source>A schedule runs either again and again, or once.</source>
        <translation>计划要么重复运行，要么只运行一次。</translation>
    </message>
    <message>
        <source>Give “cron” or “at”, and not both.</source>
        <translation>请给出“cron”或“at”，不要两者都给。</translation>
    </message>
    <message>
        <source>Event {sequence} was not delivered yet.</source>
        <translation>事件 {sequence} 尚未投递。</translation>
    </message>
    <message>
        <source>Acknowledge what “last” named.</source>
        <translation>请确认“last”给出的编号。</translation>
    </message>
    <message>
        <source>No more events are delivered for “{name}”.</source>
        <translation>不再为“{name}”投递事件。</translation>
    </message>
    <message>
        <source>Only a session can follow events.</source>
        <translation>只有会话才能跟踪事件。</translation>
    </message>
    <message>
        <source>Somebody else follows them under this name now.</source>
        <translation>现在由其他人以此名称跟踪。</translation>
    </message>
    <message>
        <source>You have no subscription “{name}”.</source>
        <translation>您没有名为“{name}”的订阅。</translation>
    </message>
    <message>
        <source>Call event.subscribe first.</source>
        <translation>请先调用 event.subscribe。</translation>
    </message>
    <message>
        <source>You have {count} subscriptions already.</source>
        <translation>您已有 {count} 个订阅。</translation>
    </message>
    <message>
        <source>Delete those that nobody follows any more.</source>
        <translation>请删除不再有人跟踪的订阅。</translation>
    </message>
    <message>
        <source>There is no event {sequence} yet.</source>
        <translation>还没有事件 {sequence}。</translation>
    </message>
    <message>
        <source>The next one will be {next}.</source>
        <translation>下一个将是 {next}。</translation>
    </message>
    <message>
        <source>This session does not follow “{name}”.</source>
        <translation>此会话没有跟踪“{name}”。</translation>
    </message>
    <message>
        <source>The subscription was deleted.</source>
        <translation>订阅已删除。</translation>
    </message>
    <message>
        <source>The call was not answered.</source>
        <translation>该调用没有得到应答。</translation>
    </message>
    <message>
        <source>What this account may do has changed meanwhile.</source>
        <translation>在此期间，此账户的权限发生了变化。</translation>
    </message>
    <message>
        <source>Call it again.</source>
        <translation>请重新调用。</translation>
    </message>
    <message>
        <source>This query cannot be watched any more.</source>
        <translation>此查询无法继续监视。</translation>
    </message>
    <message>
        <source>There is no field “{field}” any more.</source>
        <translation>字段“{field}”已不存在。</translation>
    </message>
    <message>
        <source>Ask without it.</source>
        <translation>请去掉该字段后再查询。</translation>
    </message>
    <message>
        <source>The certificate was not remembered.</source>
        <translation>未能记住该证书。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>The certificate of {address} is not known.</source>
        <translation>{address} 的证书未知。</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}.</source>
        <translation>其指纹为 {fingerprint}。</translation>
    </message>
    <message>
        <source>Compare it with the one of the service, then trust it in the console or give --ca.</source>
        <translation>请与服务方提供的指纹核对，然后在控制台中信任它，或使用 --ca。</translation>
    </message>
    <message>
        <source>The certificate of {address} has changed.</source>
        <translation>{address} 的证书已更改。</translation>
    </message>
    <message>
        <source>It was {known} and is {fingerprint} now.</source>
        <translation>原为 {known}，现为 {fingerprint}。</translation>
    </message>
    <message>
        <source>Ask who runs the service; somebody else may be answering in its place.</source>
        <translation>请询问服务的管理者；可能有人冒充该服务应答。</translation>
    </message>
    <message>
        <source>“{url}” is no address of a service.</source>
        <translation>“{url}”不是服务地址。</translation>
    </message>
    <message>
        <source>Write wss://HOST:PORT.</source>
        <translation>请使用 wss://主机:端口 的形式。</translation>
    </message>
    <message>
        <source>Nothing was done for a long time, or the session was a day old.</source>
        <translation>长时间没有操作，或会话已满一天。</translation>
    </message>
    <message>
        <source>It was ended on request.</source>
        <translation>会话已按要求结束。</translation>
    </message>
    <message>
        <source>The rights or the password of the account have changed.</source>
        <translation>该帐户的权限或密码已更改。</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The service at {address} cannot be reached.</source>
        <translation>无法连接到位于 {address} 的服务。</translation>
    </message>
    <message>
        <source>Nothing there speaks TLS, or the way is blocked.</source>
        <translation>该地址没有使用 TLS 的服务，或者网络路径被阻断。</translation>
    </message>
    <message>
        <source>Check the address, and that the service listens there.</source>
        <translation>请检查地址，并确认服务正在该地址监听。</translation>
    </message>
    <message>
        <source>{name} was deleted; its time in the bin was over.</source>
        <translation>{name} 在回收站中已到期，已被删除。</translation>
    </message>
    <message>
        <source>{name} stays in the bin although its time is over: {why}</source>
        <translation>{name} 已到期但仍留在回收站：{why}</translation>
    </message>
    <message>
        <source>{name} was not moved to the bin.</source>
        <translation>未将 {name} 移到回收站。</translation>
    </message>
    <message>
        <source>{name} was not restored.</source>
        <translation>未恢复 {name}。</translation>
    </message>
    <message>
        <source>A task is at work on it.</source>
        <translation>有任务正在处理它。</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>请等待该任务结束。</translation>
    </message>
    <message>
        <source>{type} {name} was moved to the bin.</source>
        <translation>{type} {name} 已移到回收站。</translation>
    </message>
    <message>
        <source>{type} {name} was put to use on its host and is not in the bin any more.</source>
        <translation>{type} {name} 在其主机上被使用，已离开回收站。</translation>
    </message>
    <message>
        <source>{type} {name} was restored from the bin.</source>
        <translation>{type} {name} 已从回收站恢复。</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>无法使用 {name}。</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>它在回收站中。</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>请先恢复它。</translation>
    </message>
    <message>
        <source>The task did not succeed.</source>
        <translation>任务没有成功。</translation>
    </message>
    <message>
        <source>{done} of {count} deleted</source>
        <translation>已删除 {done}/{count}</translation>
    </message>
    <message>
        <source>The deletion was stopped; {count} objects had gone.</source>
        <translation>删除已停止；已有 {count} 个对象被删除。</translation>
    </message>
    <message>
        <source>{count} of {all} objects that belong to it are still there. {reasons}</source>
        <translation>属于它的 {all} 个对象中还有 {count} 个没有删除。{reasons}</translation>
    </message>
    <message>
        <source>Remove the reasons and delete it again; the others have gone.</source>
        <translation>请排除原因后再次删除；其他对象已经删除。</translation>
    </message>
    <message>
        <source>Deleting what belongs to it</source>
        <translation>正在删除属于它的对象</translation>
    </message>
    <message>
        <source>Deleting the object</source>
        <translation>正在删除对象</translation>
    </message>
    <message>
        <source>Delete {type} with contents</source>
        <translation>删除{type}及其内容</translation>
    </message>
    <message>
        <source>{type} {name} is protected against deletion.</source>
        <translation>{type} {name} 受保护，不能删除。</translation>
    </message>
    <message>
        <source>If it may go, lift its protection first: {method}.</source>
        <translation>如果可以删除，请先解除保护：{method}。</translation>
    </message>
    <message>
        <source>Remove host from the inventory</source>
        <translation>从清单中移除主机</translation>
    </message>
    <message>
        <source>Closing the connection</source>
        <translation>正在断开连接</translation>
    </message>
    <message>
        <source>Forgetting what is on it</source>
        <translation>正在移除其上对象的记录</translation>
    </message>
    <message>
        <source>Forgetting the host</source>
        <translation>正在移除主机记录</translation>
    </message>
    <message>
        <source>Moving to the bin</source>
        <translation>正在移到回收站</translation>
    </message>
    <message>
        <source>Move virtual machine to the bin</source>
        <translation>将虚拟机移到回收站</translation>
    </message>
    <message>
        <source>Deleting the file</source>
        <translation>正在删除文件</translation>
    </message>
    <message>
        <source>Removing the volume</source>
        <translation>正在移除卷</translation>
    </message>
    <message>
        <source>Delete volume</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>It is a disk of virtual machine {vm}.</source>
        <translation>它是虚拟机 {vm} 的磁盘。</translation>
    </message>
    <message>
        <source>Delete the virtual machine, with its disks, or keep the volume.</source>
        <translation>请连同磁盘一起删除该虚拟机，或保留此卷。</translation>
    </message>
    <message>
        <source>It is the file of image {image}.</source>
        <translation>它是映像 {image} 的文件。</translation>
    </message>
    <message>
        <source>Delete the image instead.</source>
        <translation>请改为删除该映像。</translation>
    </message>
    <message>
        <source>The disks could not be listed.</source>
        <translation>无法列出磁盘。</translation>
    </message>
    <message>
        <source>The file of volume {volume} is gone from host {host}.</source>
        <translation>卷 {volume} 的文件已从主机 {host} 上消失。</translation>
    </message>
    <message>
        <source>The file of volume {volume} is back on host {host}.</source>
        <translation>卷 {volume} 的文件已重新出现在主机 {host} 上。</translation>
    </message>
    <message>
        <source>Nothing on host {host} uses the file {path}.</source>
        <translation>主机 {host} 上没有任何对象使用文件 {path}。</translation>
    </message>
    <message>
        <source>A failed task had left the file {path} on host {host}. It was removed.</source>
        <translation>失败的任务在主机 {host} 上遗留了文件 {path}，现已删除。</translation>
    </message>
    <message>
        <source>There is no {type} with “{name}” in its name.</source>
        <translation>没有名称中包含“{name}”的{type}。</translation>
    </message>
    <message>
        <source>Reading what is there</source>
        <translation>正在读取现有内容</translation>
    </message>
    <message>
        <source>The service was stopped while it ran, and does not know work of the kind {workflow} any more.</source>
        <translation>服务在任务运行时被停止，并且现在已不认识 {workflow} 类型的工作。</translation>
    </message>
    <message>
        <source>Clean up by hand and dismiss the task; or install what knows this work, restart the service and undo it.</source>
        <translation>请手动清理后忽略该任务；或安装能处理此类工作的组件，重新启动服务并撤销它。</translation>
    </message>
    <message>
        <source>The host is not in the inventory any more.</source>
        <translation>主机已不在清单中。</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>它在此期间被移除了。</translation>
    </message>
    <message>
        <source>Add it again, or choose another host.</source>
        <translation>请重新添加它，或选择另一台主机。</translation>
    </message>
    <message>
        <source>Its host was removed from the inventory meanwhile.</source>
        <translation>其主机在此期间已从清单中移除。</translation>
    </message>
    <message>
        <source>Choose another host.</source>
        <translation>请选择另一台主机。</translation>
    </message>
    <message>
        <source>Its image was deleted meanwhile.</source>
        <translation>其映像在此期间已被删除。</translation>
    </message>
    <message>
        <source>Choose another image.</source>
        <translation>请选择另一个映像。</translation>
    </message>
    <message>
        <source>No free MAC address was found among those that begin with 52:54:00.</source>
        <translation>在以 52:54:00 开头的 MAC 地址中没有找到空闲的地址。</translation>
    </message>
    <message>
        <source>Delete virtual machines that are not needed, or create it without a network.</source>
        <translation>请删除不需要的虚拟机，或创建不带网络的虚拟机。</translation>
    </message>
    <message>
        <source>Parts that need attention: {count}</source>
        <translation>需要处理的子任务：{count}</translation>
    </message>
    <message>
        <source>The query was not accepted.</source>
        <translation>查询未被接受。</translation>
    </message>
    <message>
        <source>{count} queries of this session wait for their turn already.</source>
        <translation>此会话已有 {count} 个查询在排队等待。</translation>
    </message>
    <message>
        <source>Wait for their answers, then ask again.</source>
        <translation>等到它们有了答复，再重新查询。</translation>
    </message>
    <message>
        <source>The type “{type}” was not added.</source>
        <translation>未添加类型“{type}”。</translation>
    </message>
    <message>
        <source>Its field “{field}” has a secret inside, which would not be encrypted.</source>
        <translation>其字段“{field}”内含机密，而它不会被加密。</translation>
    </message>
    <message>
        <source>Make the secret a field of the type itself.</source>
        <translation>请将机密设为该类型自身的字段。</translation>
    </message>
    <message>
        <source>{name} cannot be deleted.</source>
        <translation>无法删除 {name}。</translation>
    </message>
    <message>
        <source>The role cannot be changed or deleted.</source>
        <translation>该角色不能更改或删除。</translation>
    </message>
    <message>
        <source>The role cannot be deleted.</source>
        <translation>无法删除该角色。</translation>
    </message>
    <message>
        <source>Project {project} cannot be deleted.</source>
        <translation>无法删除项目 {project}。</translation>
    </message>
    <message>
        <source>Image {image} cannot be deleted.</source>
        <translation>无法删除映像 {image}。</translation>
    </message>
    <message>
        <source>{vm} cannot be deleted.</source>
        <translation>无法删除 {vm}。</translation>
    </message>
    <message>
        <source>Volume {volume} cannot be deleted.</source>
        <translation>无法删除卷 {volume}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted.</source>
        <translation>无法删除“{name}”。</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>未移动。</translation>
    </message>
    <message>
        <source>You may do more in the new place than you may do with it now.</source>
        <translation>在新位置您对它拥有的权限将多于现在。</translation>
    </message>
    <message>
        <source>Ask an administrator to move it.</source>
        <translation>请让管理员移动它。</translation>
    </message>
    <message>
        <source>Folder {name} was not put there.</source>
        <translation>文件夹 {name} 未能放到那里。</translation>
    </message>
    <message>
        <source>A folder cannot be inside of itself or of a folder that is in it.</source>
        <translation>文件夹不能位于自身之中，也不能位于其内部的文件夹中。</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, or move that one out first.</source>
        <translation>请选择其他位置的文件夹，或先将内部的那个文件夹移出。</translation>
    </message>
    <message>
        <source>Folders nest {count} levels deep at most.</source>
        <translation>文件夹最多嵌套 {count} 层。</translation>
    </message>
    <message>
        <source>Choose a folder further up.</source>
        <translation>请选择更上层的文件夹。</translation>
    </message>
    <message>
        <source>The tag “{key}” of {type} was not declared.</source>
        <translation>未能声明 {type} 的标签“{key}”。</translation>
    </message>
    <message>
        <source>Objects of this type have no tags.</source>
        <translation>这种类型的对象没有标签。</translation>
    </message>
    <message>
        <source>A tag has one value: a text, a number, yes or no, a choice or a time.</source>
        <translation>标签只有一个值：文本、数字、是或否、选项或时间。</translation>
    </message>
    <message>
        <source>A key is {rule}.</source>
        <translation>键应为：{rule}。</translation>
    </message>
    <message>
        <source>Another plugin has declared it.</source>
        <translation>另一个插件已声明它。</translation>
    </message>
    <message>
        <source>It is in the inventory already, where you do not see it.</source>
        <translation>它已在清单中，但您看不到那个位置。</translation>
    </message>
    <message>
        <source>Ask an administrator to put it where you work.</source>
        <translation>请管理员把它移到您的工作范围内。</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>VmQuestions</name>
    <message>
        <source>Shut down %1?</source>
        <translation>是否将 %1 关机？</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n virtual machine(s)?</source>
        <translation>
            <numerusform>是否将 %n 个虚拟机关机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its operating system is asked to shut down.</source>
        <translation>将请求其操作系统关机。</translation>
    </message>
    <message>
        <source>Their operating systems are asked to shut down.</source>
        <translation>将请求这些虚拟机的操作系统关机。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>是否重新启动 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n virtual machine(s)?</source>
        <translation>
            <numerusform>是否重新启动 %n 个虚拟机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its operating system is asked to restart.</source>
        <translation>将请求其操作系统重新启动。</translation>
    </message>
    <message>
        <source>Their operating systems are asked to restart.</source>
        <translation>将请求这些虚拟机的操作系统重新启动。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Power off %1?</source>
        <translation>是否关闭 %1 的电源？</translation>
    </message>
    <message numerus="yes">
        <source>Power off %n virtual machine(s)?</source>
        <translation>
            <numerusform>是否关闭 %n 个虚拟机的电源？</numerusform>
        </translation>
    </message>
    <message>
        <source>This is like pulling the power plug: what has not been written to disk is lost.</source>
        <translation>这相当于拔下电源插头：尚未写入磁盘的内容将丢失。</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关闭电源</translation>
    </message>
    <message>
        <source>Reset %1?</source>
        <translation>是否重置 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n virtual machine(s)?</source>
        <translation>
            <numerusform>是否重置 %n 个虚拟机？</numerusform>
        </translation>
    </message>
    <message>
        <source>This is like pressing the reset button: what has not been written to disk is lost.</source>
        <translation>这相当于按下重置按钮：尚未写入磁盘的内容将丢失。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>是否删除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual machine(s)?</source>
        <translation>
            <numerusform>是否删除 %n 个虚拟机？</numerusform>
        </translation>
    </message>
    <message>
        <source>It is removed from its host. This cannot be undone.</source>
        <translation>该虚拟机将从其主机中移除。此操作无法撤消。</translation>
    </message>
    <message>
        <source>They are removed from their hosts. This cannot be undone.</source>
        <translation>这些虚拟机将从其主机中移除。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n disk(s) as well</source>
        <translation>
            <numerusform>同时删除 %n 个磁盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n disk(s)</source>
        <translation>
            <numerusform>保留 %n 个磁盘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VmVerbs</name>
    <message>
        <source>%1 is running.</source>
        <translation>%1 正在运行。</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 已挂起。</translation>
    </message>
    <message>
        <source>%1 has crashed.</source>
        <translation>%1 已崩溃。</translation>
    </message>
    <message>
        <source>%1 is still being created.</source>
        <translation>%1 仍在创建中。</translation>
    </message>
    <message>
        <source>The state of %1 is not known at present.</source>
        <translation>%1 的状态目前未知。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关闭电源</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New virtual machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Protect against deletion</source>
        <translation>防止删除</translation>
    </message>
    <message>
        <source>Lift protection</source>
        <translation>解除保护</translation>
    </message>
    <message>
        <source>%1 is protected already.</source>
        <translation>%1 已受保护。</translation>
    </message>
    <message>
        <source>%1 is not protected.</source>
        <translation>%1 未受保护。</translation>
    </message>
</context>
<context>
    <name>penstock::ActionRegistry</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何对象。</translation>
    </message>
    <message>
        <source>This works on one object at a time.</source>
        <translation>此操作一次只能用于一个对象。</translation>
    </message>
    <message>
        <source>There is no connection to the service at present.</source>
        <translation>目前没有与服务的连接。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>服务不提供此操作。</translation>
    </message>
    <message>
        <source>This does not apply to what is selected.</source>
        <translation>此操作不适用于所选对象。</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>该对象已不存在。</translation>
    </message>
    <message>
        <source>There is no contact with host %1.</source>
        <translation>无法联系主机 %1。</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityBar</name>
    <message>
        <source>Words, or the name of an object</source>
        <translation>关键词，或对象名称</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Only about %1; press to show all</source>
        <translation>仅显示与 %1 有关的内容；按下以显示全部</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityDock</name>
    <message>
        <source>Recent tasks</source>
        <translation>近期任务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>显示哪些任务</translation>
    </message>
    <message>
        <source>Fold the activity pane</source>
        <translation>折叠活动窗格</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unfold the activity pane</source>
        <translation>展开活动窗格</translation>
    </message>
    <message>
        <source>Show as a page, with filters</source>
        <translation>以页面显示，可筛选</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityPage</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>penstock::ActivityView</name>
    <message>
        <source>Any severity</source>
        <translation>任何严重程度</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Running and waiting</source>
        <translation>正在运行和等待</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The latest %1 of %2 are shown. Narrow them by words, person or time to see older ones.</source>
        <translation>显示最近 %1 个，共 %2 个。按关键词、人员或时间筛选可查看更早的内容。</translation>
    </message>
    <message>
        <source>Looking for the service</source>
        <translation>正在查找服务</translation>
    </message>
    <message>
        <source>No tasks that fit.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>No events that fit.</source>
        <translation>没有符合条件的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s). The service keeps the latest that have ended.</source>
        <translation>
            <numerusform>%n 个任务。服务保留最近结束的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>As the host calls itself</source>
        <translation>采用主机自身的名称</translation>
    </message>
    <message>
        <source>This computer is qemu:///system, another one qemu+ssh://user@server/system. Nothing changes on the host.</source>
        <translation>本机为 qemu:///system，其他主机为 qemu+ssh://user@server/system。主机上不会有任何改动。</translation>
    </message>
</context>
<context>
    <name>penstock::AttributesCard</name>
    <message>
        <source>More details</source>
        <translation>更多详细信息</translation>
    </message>
</context>
<context>
    <name>penstock::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>penstock::BinModel</name>
    <message>
        <source>until deleted</source>
        <translation>直到删除</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移入时间</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>剩余保留时间</translation>
    </message>
</context>
<context>
    <name>penstock::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What is moved here can be restored for a while.</source>
        <translation>移到这里的内容在一段时间内可以恢复。</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>回收站内容</translation>
    </message>
    <message numerus="yes">
        <source>Things are kept for %n day(s), then deleted.</source>
        <translation>
            <numerusform>内容保留 %n 天，然后删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Things are kept until somebody deletes them.</source>
        <translation>内容一直保留，直到有人删除。</translation>
    </message>
    <message>
        <source>Delete %1 now?</source>
        <translation>立即删除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) now?</source>
        <translation>
            <numerusform>立即删除 %n 个对象？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>清空回收站？</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>将永久删除 %n 个对象，无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::BinUndo</name>
    <message>
        <source>Moved %1 to the bin.</source>
        <translation>已将 %1 移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n object(s) to the bin.</source>
        <translation>
            <numerusform>已将 %n 个对象移到回收站。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::CommandField</name>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或键入命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>penstock::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>penstock::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>penstock::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>The connection to the service is lost. You see what was known as of %1; nothing can be changed.</source>
        <translation>与服务的连接已断开。您看到的是截至 %1 的已知信息；现在无法进行任何更改。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>The service has not answered for some seconds. Nothing can be changed until it does.</source>
        <translation>服务已有数秒没有响应。在其恢复响应之前，无法进行任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>正在尝试连接</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Until then you see what was known.</source>
        <translation>在此之前显示的是最后已知的内容。</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleChannel</name>
    <message>
        <source>The console did not open within ten seconds.</source>
        <translation>控制台未能在十秒内打开。</translation>
    </message>
</context>
<context>
    <name>penstock::ConsolePane</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>虚拟机的屏幕</translation>
    </message>
    <message>
        <source>Serial console of the virtual machine</source>
        <translation>虚拟机的串行控制台</translation>
    </message>
    <message>
        <source>%1 is being created</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Its console opens when it runs.</source>
        <translation>虚拟机运行后，其控制台将会打开。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 未在运行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>无法联系 %1</translation>
    </message>
    <message>
        <source>The console opens again as soon as that is possible.</source>
        <translation>控制台将在条件允许时立即重新打开。</translation>
    </message>
    <message>
        <source>Opening the console</source>
        <translation>正在打开控制台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The serial console is in use</source>
        <translation>串行控制台正在使用中</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The console was taken over</source>
        <translation>控制台已被接管</translation>
    </message>
</context>
<context>
    <name>penstock::ConsolePanel</name>
    <message>
        <source>Graphical</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>串行</translation>
    </message>
    <message>
        <source>Kind of console</source>
        <translation>控制台类型</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>键入文本</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not on a US keyboard and were left out.</source>
        <translation>
            <numerusform>有 %n 个字符不在美式键盘上，已被忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a picture of the screen</source>
        <translation>保存屏幕图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1. Choose another folder.</source>
        <translation>无法将图片写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleTab</name>
    <message>
        <source>The console is in a window of its own</source>
        <translation>控制台已在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>移回此处</translation>
    </message>
    <message>
        <source>%1 – console</source>
        <translation>%1 – 控制台</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleTools</name>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Type text…</source>
        <translation>键入文本…</translation>
    </message>
    <message>
        <source>Show at its own size</source>
        <translation>按原始大小显示</translation>
    </message>
    <message>
        <source>Save a picture of the screen…</source>
        <translation>保存屏幕图片…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Scale to fit</source>
        <translation>缩放以适合窗口</translation>
    </message>
    <message>
        <source>Ctrl+Alt gives the keyboard back</source>
        <translation>按 Ctrl+Alt 释放键盘</translation>
    </message>
    <message>
        <source>Click the screen to type into it</source>
        <translation>单击屏幕以向其中键入</translation>
    </message>
    <message>
        <source>Interrupted, opens again as soon as possible</source>
        <translation>已中断，将尽快重新打开</translation>
    </message>
    <message>
        <source>Back into the main window</source>
        <translation>移回主窗口</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>退出全屏 (F11)</translation>
    </message>
</context>
<context>
    <name>penstock::ConsoleWindow</name>
    <message>
        <source>Press Ctrl+Alt, then F11 to leave full screen</source>
        <translation>先按 Ctrl+Alt，再按 F11 可退出全屏</translation>
    </message>
</context>
<context>
    <name>penstock::DeepLink</name>
    <message>
        <source>“%1” cannot be opened: there is nothing of that kind. Write for example vm:web-01 or host:kvm-01.</source>
        <translation>无法打开“%1”：没有这种类型的对象。请写成 vm:web-01 或 host:kvm-01 这样的形式。</translation>
    </message>
    <message>
        <source>“%2” cannot be opened: there is no such object under “%1”.</source>
        <translation>无法打开“%2”：“%1”中没有这个对象。</translation>
    </message>
</context>
<context>
    <name>penstock::DeletionDialog</name>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>Power off what runs</source>
        <translation>先关闭正在运行的虚拟机电源</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete the disks as well</source>
        <translation>同时删除磁盘</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) as well</source>
        <translation>
            <numerusform>同时删除 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>阻碍删除的原因</translation>
    </message>
    <message>
        <source>Everything that is deleted</source>
        <translation>将要删除的全部内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It stays where it is, unused, and can be restored.</source>
        <translation>它停用并留在原处，可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>It stays where it is, unused, and can be restored for %n day(s).</source>
        <translation>
            <numerusform>它停用并留在原处，%n 天内可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what goes with it</source>
        <translation>正在查看哪些内容会一起删除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, things</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <comment>list of things</comment>
        <translation>将删除：%1。</translation>
    </message>
    <message>
        <source>Deleted in the end: %1.</source>
        <comment>list of things</comment>
        <translation>最终将删除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on disk go, %1.</source>
        <translation>
            <numerusform>删除 %n 个磁盘文件，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the inventory?</source>
        <translation>从清单中移除 %1？</translation>
    </message>
    <message>
        <source>Nothing changes on the host itself: its virtual machines stay there and keep running.</source>
        <translation>主机本身不会有任何变化：其虚拟机仍在那里继续运行。</translation>
    </message>
    <message>
        <source>Forgotten here: %1.</source>
        <comment>list of things</comment>
        <translation>此处将不再记录：%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Power off and delete</source>
        <translation>断电并删除</translation>
    </message>
    <message>
        <source>Power off and move to the bin</source>
        <translation>断电并移到回收站</translation>
    </message>
    <message>
        <source>Delete %1 with everything in it?</source>
        <translation>删除 %1 及其中的全部内容？</translation>
    </message>
</context>
<context>
    <name>penstock::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>启动者</translation>
    </message>
</context>
<context>
    <name>penstock::EventPane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Go to the object</source>
        <translation>转到该对象</translation>
    </message>
    <message>
        <source>Only events of %1</source>
        <translation>仅显示 %1 的事件</translation>
    </message>
    <message>
        <source>Only events by %1</source>
        <translation>仅显示由 %1 引起的事件</translation>
    </message>
</context>
<context>
    <name>penstock::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by words, or for example: state = running and cpus &gt; 2</source>
        <translation>输入文字筛选，或输入条件，例如：state = running and cpus &gt; 2</translation>
    </message>
    <message>
        <source>Filter by words, or by a condition</source>
        <translation>输入文字或条件进行筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>可接着输入的内容</translation>
    </message>
</context>
<context>
    <name>penstock::HostSummaryTab</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <translation>处理器和内存</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>管理程序</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>penstock::ImportImageDialog</name>
    <message>
        <source>Import image</source>
        <translation>导入映像</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>选择磁盘映像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>磁盘映像 (*.qcow2 *.img *.raw);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A disk image in qcow2 or raw format on this computer. It is copied into the image store; the file stays as it is.</source>
        <translation>本机上 qcow2 或 raw 格式的磁盘映像。它会被复制到映像库中，原文件保持不变。</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryDelegate</name>
    <message>
        <source>%1 (no contact)</source>
        <comment>a host</comment>
        <translation>%1（无法联系）</translation>
    </message>
    <message>
        <source>%1 (no contact for %2)</source>
        <comment>a host, a time</comment>
        <translation>%1（无法联系，已持续 %2）</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryTreeModel</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message numerus="yes">
        <source>Home, %n virtual machine(s)</source>
        <translation>
            <numerusform>主页，%n 个虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n 个虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>last known</source>
        <translation>上次已知状态</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual machine(s) running</source>
        <translation>
            <numerusform>%n 个虚拟机中有 %1 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>penstock::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>penstock::KeyValueRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>penstock::LibraryList</name>
    <message>
        <source>Images</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>penstock::ListPage</name>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选择 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1，%2 个正在运行</translation>
    </message>
</context>
<context>
    <name>penstock::MachineSummaryTab</name>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Related objects</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>No graphics</source>
        <translation>无图形显示</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU</source>
        <translation>
            <numerusform>%n 个 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>计算机类型</translation>
    </message>
    <message>
        <source>CD/DVD</source>
        <translation>CD/DVD</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>NIC %1</source>
        <translation>网卡 %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>penstock::MainMenu</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Tasks and events</source>
        <translation>任务和事件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或键入命令</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>清单(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>All virtual machines</source>
        <translation>所有虚拟机</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一选项卡</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一选项卡</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation>关于 Penstock</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Connect to service…</source>
        <translation>连接到服务…</translation>
    </message>
    <message>
        <source>Back to the service of this computer</source>
        <translation>返回本机的服务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>penstock::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>object: what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>object – program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>About Penstock</source>
        <translation>关于 Penstock</translation>
    </message>
    <message>
        <source>Penstock %1</source>
        <translation>Penstock %1</translation>
    </message>
    <message>
        <source>Desktop console for libvirt hosts. Apache License 2.0.</source>
        <translation>适用于 libvirt 主机的桌面控制台。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Everything is up to date. Changes appear by themselves.</source>
        <translation>所有内容均为最新，变更会自动显示。</translation>
    </message>
    <message numerus="yes">
        <source>Trying to reach %n host(s) again.</source>
        <translation>
            <numerusform>正在重新连接 %n 台主机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>penstock::MethodCallDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done, with what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>penstock::MethodDialog</name>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>更少选项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no connection to the service at present.</source>
        <translation>目前没有与服务的连接。</translation>
    </message>
</context>
<context>
    <name>penstock::NavigatorPane</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Order of the inventory</source>
        <translation>清单的排序方式</translation>
    </message>
    <message>
        <source>Fold the navigator</source>
        <translation>折叠导航器</translation>
    </message>
    <message>
        <source>Fold the navigator (Ctrl+B)</source>
        <translation>折叠导航器 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>penstock::NewMachineDialog</name>
    <message>
        <source>New virtual machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no network</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None, an empty disk</source>
        <comment>no image</comment>
        <translation>无，使用空磁盘</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing chosen</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>penstock::NextRuns</name>
    <message>
        <source>It would not run any more.</source>
        <translation>它不会再运行。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and weekday: 30 2 * * MON-FRI is half past two on workdays.</source>
        <translation>分、时、日、月、星期：30 2 * * MON-FRI 表示工作日的两点半。</translation>
    </message>
</context>
<context>
    <name>penstock::NumberEditor</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectDialog</name>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no object</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectHeader</name>
    <message>
        <source>on</source>
        <comment>a virtual machine on a host</comment>
        <translation>位于</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>penstock::ObjectPage</name>
    <message>
        <source>Tabs of the object</source>
        <translation>对象的选项卡</translation>
    </message>
</context>
<context>
    <name>penstock::OptionalNumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>penstock::PairsEditor</name>
    <message>
        <source>name = value, one a line</source>
        <translation>名称 = 值，每行一个</translation>
    </message>
</context>
<context>
    <name>penstock::ParametersForm</name>
    <message>
        <source>More parameters</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>收起参数</translation>
    </message>
</context>
<context>
    <name>penstock::PreferencesDialog</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>penstock::ReferenceEditor</name>
    <message>
        <source>Type to search</source>
        <translation>键入以搜索</translation>
    </message>
</context>
<context>
    <name>penstock::ReferenceSearch</name>
    <message>
        <source>The first %1 are listed; type a part of a name to find others.</source>
        <translation>列出了前 %1 个；键入名称的一部分可查找其他对象。</translation>
    </message>
</context>
<context>
    <name>penstock::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>必须输入名称。</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceCache</name>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1（在回收站中）</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceListView</name>
    <message>
        <source>List</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Looking for the service</source>
        <translation>正在查找服务</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>The inventory appears as soon as the service answers.</source>
        <translation>服务响应后，清单将立即显示。</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>尚无主机</translation>
    </message>
    <message>
        <source>Add this computer to see and run virtual machines on it.</source>
        <translation>添加此计算机，即可查看和运行其上的虚拟机。</translation>
    </message>
    <message>
        <source>Add this computer</source>
        <translation>添加此计算机</translation>
    </message>
    <message>
        <source>No virtual machines yet</source>
        <translation>尚无虚拟机</translation>
    </message>
    <message>
        <source>Create one from an image; it runs within a minute.</source>
        <translation>使用映像创建虚拟机；一分钟内即可运行。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有映像</translation>
    </message>
    <message>
        <source>An image is a disk with an operating system; virtual machines are made from it.</source>
        <translation>映像是装有操作系统的磁盘，虚拟机由它创建。</translation>
    </message>
    <message>
        <source>Import image</source>
        <translation>导入映像</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>What the hosts have appears here by itself.</source>
        <translation>主机上已有的内容会自动显示在这里。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>%1 appear here as soon as there are any.</source>
        <translation>有%1后会显示在这里。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filter, columns and order under a name</source>
        <translation>为筛选条件、列和排序命名并保存</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceTable</name>
    <message>
        <source>Filter by this column…</source>
        <translation>按此列筛选…</translation>
    </message>
</context>
<context>
    <name>penstock::ResourceTableModel</name>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>上次已知状态</translation>
    </message>
</context>
<context>
    <name>penstock::SchemaForm</name>
    <message>
        <source>This is needed.</source>
        <translation>此项为必填项。</translation>
    </message>
    <message>
        <source>Write “name = value” in each line.</source>
        <translation>请在每行写“名称 = 值”。</translation>
    </message>
</context>
<context>
    <name>penstock::ScreenThumbnail</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>虚拟机的屏幕</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
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
        <translation>键入以搜索</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
</context>
<context>
    <name>penstock::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或键入命令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>penstock::SignInDialog</name>
    <message>
        <source>Connect to service</source>
        <translation>连接到服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Certificate of the service</source>
        <translation>服务的证书</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>信任并连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The certificate of this service has changed. Connect only if those who run it say so: somebody else may be answering in its place.</source>
        <translation>此服务的证书已更改。仅在服务的管理者确认后才连接：可能有人冒充该服务应答。</translation>
    </message>
    <message>
        <source>This service is not known yet, and no authority vouches for it. Compare the fingerprint of its certificate with the one that those who run it tell you.</source>
        <translation>此服务尚未知晓，也没有证书颁发机构为其担保。请将其证书指纹与服务管理者告知的指纹进行核对。</translation>
    </message>
    <message>
        <source>The fingerprint of its certificate was:</source>
        <translation>原证书指纹：</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256 指纹：</translation>
    </message>
    <message>
        <source>For %1, valid until %2</source>
        <translation>颁发给 %1，有效期至 %2</translation>
    </message>
</context>
<context>
    <name>penstock::SizeEditor</name>
    <message>
        <source>Unit of %1</source>
        <translation>%1的单位</translation>
    </message>
</context>
<context>
    <name>penstock::StatusLine</name>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>服务没有响应</translation>
    </message>
    <message numerus="yes">
        <source>Not connected, trying again in %n s</source>
        <translation>
            <numerusform>未连接，%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n 个主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s), %1 running</source>
        <translation>
            <numerusform>%n 个虚拟机，%1 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已从 %1 登出</translation>
    </message>
</context>
<context>
    <name>penstock::TaskDetails</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>penstock::TaskLines</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Parts of the task</source>
        <translation>任务的子任务</translation>
    </message>
    <message>
        <source>Steps of the task</source>
        <translation>任务的步骤</translation>
    </message>
</context>
<context>
    <name>penstock::TaskModel</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
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
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>需要关注：%1</translation>
    </message>
    <message>
        <source>it could not be undone</source>
        <translation>无法撤消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>waits for %1, since %2</source>
        <comment>what, for how long</comment>
        <translation>等待 %1，已等待 %2</translation>
    </message>
    <message>
        <source>%1 of %2 parts done</source>
        <translation>%2 个子任务中已完成 %1 个</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>parts done, number</comment>
        <translation>%1，%2 个失败</translation>
    </message>
</context>
<context>
    <name>penstock::TaskPane</name>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>转到目标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Only tasks of %1</source>
        <translation>仅显示 %1 的任务</translation>
    </message>
    <message>
        <source>Only tasks by %1</source>
        <translation>仅显示由 %1 启动的任务</translation>
    </message>
</context>
<context>
    <name>penstock::TaskStatusDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>penstock::TaskView</name>
    <message>
        <source>What it does now</source>
        <translation>当前在做什么</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: its target</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>属于：%1</translation>
    </message>
    <message>
        <source>Select a task to see its steps and what came of it.</source>
        <translation>选择一个任务，查看其步骤和结果。</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>status, by initiator, time</comment>
        <translation>%1，由 %2 启动，%3</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Words of the hypervisor</source>
        <translation>虚拟化平台的原始信息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>penstock::TerminalView</name>
    <message>
        <source>Terminal of the serial line</source>
        <translation>串行线路的终端</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear scroll-back</source>
        <translation>清除回滚内容</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>默认大小</translation>
    </message>
</context>
<context>
    <name>penstock::TimeEditor</name>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>penstock::TopBar</name>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>资源池</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Pools come with the pool plugin, which this service does not have.</source>
        <translation>资源池由资源池插件提供，而此服务没有该插件。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>登录身份：%1</translation>
    </message>
</context>
<context>
    <name>penstock::TypeTextDialog</name>
    <message>
        <source>Type text</source>
        <translation>键入文本</translation>
    </message>
    <message>
        <source>The text is typed into the guest as on a US keyboard, key by key.</source>
        <translation>文本将按照美式键盘逐键键入到客户机中。</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>要键入的文本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>对所选 %2 项中的 %1 项有效。</translation>
    </message>
</context>
<context>
    <name>penstock::VerbBar</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>penstock::ViewMenu</name>
    <message>
        <source>Standard view</source>
        <translation>标准视图</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>penstock::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>同名视图将被替换。</translation>
    </message>
</context>
<context>
    <name>penstock::VncSession</name>
    <message>
        <source>The screen&apos;s password was not accepted.</source>
        <translation>屏幕的密码未被接受。</translation>
    </message>
    <message>
        <source>The screen asks for a kind of sign-in that is not known here.</source>
        <translation>屏幕要求使用此处未知的登录类型。</translation>
    </message>
    <message>
        <source>The connection to the screen was closed.</source>
        <translation>与屏幕的连接已关闭。</translation>
    </message>
    <message>
        <source>This computer has no free connection for the screen.</source>
        <translation>此计算机没有可用于屏幕的空闲连接。</translation>
    </message>
    <message>
        <source>The screen asks for a password.</source>
        <translation>屏幕要求输入密码。</translation>
    </message>
    <message>
        <source>The screen sent something unexpected: %1</source>
        <translation>屏幕发送了意外内容：%1</translation>
    </message>
</context>
<context>
    <name>penstock::VncView</name>
    <message>
        <source>Screen of the virtual machine</source>
        <translation>虚拟机的屏幕</translation>
    </message>
</context>
<context>
    <name>penstock::WindowShot</name>
    <message>
        <source>The content did not arrive within 30 s.</source>
        <translation>内容未能在 30 秒内到达。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
</TS>
