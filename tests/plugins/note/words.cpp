// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/note/note.h"

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject noteWords()
{
    const QJsonObject chinese{{u"Note"_s, u"便笺"_s},
                              {u"Notes"_s, u"便笺"_s},
                              {u"What it is about, in a few words."_s, u"用几个字说明内容。"_s},
                              {u"Which host it is about."_s, u"关于哪台主机。"_s},
                              {u"Which virtual machine it is about, if any."_s, u"关于哪台虚拟机（可不填）。"_s},
                              {u"Answers"_s, u"回复"_s},
                              {u"The note that this one answers; both go together."_s, u"所回复的便笺；两者一同删除。"_s},
                              {u"Source"_s, u"来源"_s},
                              {u"A note that has to stay as long as this one does."_s, u"只要本便笺还在就须保留的便笺。"_s},
                              {u"Related"_s, u"相关便笺"_s},
                              {u"Other notes on the subject."_s, u"同一主题的其他便笺。"_s},
                              {u"Priority"_s, u"优先级"_s},
                              {u"How soon it matters."_s, u"有多紧急。"_s},
                              {u"Low"_s, u"低"_s},
                              {u"Normal"_s, u"普通"_s},
                              {u"High"_s, u"高"_s},
                              {u"Pinned"_s, u"置顶"_s},
                              {u"Stays on top."_s, u"始终排在最前。"_s},
                              {u"Rating"_s, u"评分"_s},
                              {u"From 1 to 5."_s, u"1 到 5。"_s},
                              {u"Size limit"_s, u"大小上限"_s},
                              {u"Largest size of what is attached."_s, u"附件的最大大小。"_s},
                              {u"Effort"_s, u"工时"_s},
                              {u"Hours it will take."_s, u"需要的小时数。"_s},
                              {u"Due"_s, u"期限"_s},
                              {u"When it has to be done."_s, u"须在何时完成。"_s},
                              {u"Keywords"_s, u"关键词"_s},
                              {u"Words to find it by, one a line."_s, u"便于查找的词，每行一个。"_s},
                              {u"Place"_s, u"存放位置"_s},
                              {u"Where the paper lies."_s, u"纸质件放在哪里。"_s},
                              {u"Room"_s, u"房间"_s},
                              {u"Shelf"_s, u"架号"_s},
                              {u"Key"_s, u"密钥"_s},
                              {u"Opens what is attached; never shown again."_s, u"用于打开附件；以后不再显示。"_s},
                              {u"Text"_s, u"正文"_s},
                              {u"The note itself."_s, u"便笺的内容。"_s},
                              {u"Contact"_s, u"联系人"_s},
                              {u"Whom to ask about it."_s, u"有问题找谁。"_s},
                              {u"Importance"_s, u"重要程度"_s},
                              {u"Maintenance"_s, u"维护时段"_s},
                              {u"When it may be off."_s, u"何时可以关机。"_s},
                              {u"From"_s, u"从（时）"_s},
                              {u"To"_s, u"到（时）"_s},
                              {u"Hour of the day."_s, u"一天中的小时。"_s},
                              {u"From 1 to 99."_s, u"1 到 99。"_s},
                              {u"Tier"_s, u"等级"_s},
                              {u"What its users pay for."_s, u"用户购买的服务等级。"_s},
                              {u"Gold"_s, u"金"_s},
                              {u"Silver"_s, u"银"_s},
                              {u"Critical"_s, u"关键业务"_s},
                              {u"Whether somebody is called at night."_s, u"夜间是否通知人员。"_s},
                              {u"Review"_s, u"复查"_s},
                              {u"When it is looked at again."_s, u"下次检查的时间。"_s},
                              {u"Cost centre"_s, u"成本中心"_s},
                              {u"Who pays for it."_s, u"由谁付费。"_s},
                              {u"Note {name} cannot be deleted."_s, u"无法删除便笺 {name}。"_s},
                              {u"It is pinned."_s, u"它已置顶。"_s},
                              {u"Unpin it first."_s, u"请先取消置顶。"_s}};
    return {{u"zh_CN"_s, chinese}};
}

} // namespace penstock
