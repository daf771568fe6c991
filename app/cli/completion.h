// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"

#include <QObject>
#include <QStringList>

namespace penstock {

class CommandTable;
class ServiceClient;

/// What could be written next on a command line, for the shell.
class Completion final : public QObject
{
    Q_OBJECT

public:
    /// `words` are those behind the program's name; the last one is being written and may be empty.
    explicit Completion(QStringList words, QObject *parent = nullptr);

    /// What the line says about the service, as far as it has come.
    [[nodiscard]] const CommandLine &line() const { return m_line; }
    /// Without a service.
    [[nodiscard]] QStringList offline() const;
    /// With one; found() follows. Names are asked for.
    void online(ServiceClient &client);

    /// Stands for: names of files.
    static constexpr const char *files = ":files";

signals:
    void found(const QStringList &candidates);

private:
    void offer(const QStringList &candidates);
    void offerValues(ServiceClient &client, const ResourceType *type, const Field &field, bool isFile);
    void offerQueryWords(const CommandTable &table);
    void offerAssignment(ServiceClient &client, const QList<Field> &fields, const QString &last);
    void offerCondition(ServiceClient &client, const ResourceType &type, const QString &before);
    void offerNames(ServiceClient &client, const QString &type);
    void offerNames(ServiceClient &client, const QString &type, const QString &before, const QString &part);
    [[nodiscard]] bool wantsFile() const;
    [[nodiscard]] bool wantsAnything() const;
    [[nodiscard]] QStringList options() const;
    [[nodiscard]] QStringList matching(const QStringList &candidates) const;

    CommandLine m_line;
    QStringList m_before; ///< noun, verb and what follows, without global options
    QString m_current;
    QString m_prefix; ///< of the word being written, before what is completed
};

} // namespace penstock
