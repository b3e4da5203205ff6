// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

namespace Auth0Qt {

// Whether the system's settings request reduced motion. On Linux the value comes from the desktop's
// portal: changed() is emitted when it has answered, and after each change of the setting.
class Motion : public QObject
{
    Q_OBJECT

public:
    static Motion *instance();

    bool isReduced() const { return m_reduced; }

Q_SIGNALS:
    void changed();

private:
    friend class SettingsPortal;

    explicit Motion(QObject *parent);
    void setReduced(bool reduced);

    bool m_reduced = false;
};

} // namespace Auth0Qt
