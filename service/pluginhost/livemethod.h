// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/store/repository.h"

#include <QObject>

#include <functional>
#include <utility>

namespace penstock {

/// A method that follows from the fields of a type: it is offered anew whenever plugins have given fields to the type or
/// taken them.
class LiveMethod final : public QObject
{
    Q_OBJECT

public:
    /// Offers the method as it is at present; nothing while there would be nothing to do for it.
    using Offer = std::function<Registration()>;

    LiveMethod(const Repository &repository, const QString &type, Offer offer) : m_offer(std::move(offer)), m_registration(m_offer())
    {
        connect(&repository, &Repository::fieldsChanged, this, [this, type](const QString &changed) {
            if (changed == type) {
                renew();
            }
        });
    }

private:
    void renew()
    {
        { // its name has to be free before it is offered again
            const Registration former = std::exchange(m_registration, Registration());
        }
        m_registration = m_offer();
    }

    Offer m_offer;
    Registration m_registration;
};

} // namespace penstock
