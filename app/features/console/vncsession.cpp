// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/vncsession.h"

#include "app/features/console/consolestream.h"
#include "app/features/console/glibloop.h"
#include "app/features/console/gvnclibrary.h"
#include "app/features/console/streampump.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {

/// The next picture is asked for at most this often.
constexpr auto requestInterval = 12ms;
/// What a relative movement is counted from.
constexpr int relativeOrigin = 0x7fff;

/// The layout of QImage::Format_RGB32.
VncPixelFormat rgb32()
{
    VncPixelFormat format{};
    format.bits_per_pixel = 32;
    format.depth = 24;
    format.byte_order = G_BYTE_ORDER;
    format.true_color_flag = 1;
    format.red_max = format.green_max = format.blue_max = 255;
    format.red_shift = 16;
    format.green_shift = 8;
    format.blue_shift = 0;
    return format;
}

QList<int> enumsOf(const GValueArray *values)
{
    QList<int> result;
    for (guint i = 0; values && i < values->n_values; ++i) {
        result.append(g_value_get_enum(&values->values[i]));
    }
    return result;
}

quint16 bounded(int value)
{
    return static_cast<quint16>(std::clamp(value, 0, 0xffff));
}

} // namespace

struct VncSession::Handlers {
    static VncSession *session(gpointer data) { return static_cast<VncSession *>(data); }

    static void initialized(VncConnection *, gpointer data) { session(data)->initialize(); }

    static void disconnected(VncConnection *, gpointer data) { session(data)->finish(); }

    static void failed(VncConnection *, const char *message, gpointer data)
    {
        session(data)->m_libraryError = QString::fromUtf8(message);
    }

    static void refused(VncConnection *, const char *, gpointer data)
    {
        session(data)->m_error = tr("The screen's password was not accepted.");
    }

    static void unsupported(VncConnection *, unsigned int, gpointer data)
    {
        session(data)->m_error = tr("The screen asks for a kind of sign-in that is not known here.");
    }

    static void chooseType(VncConnection *, GValueArray *types, gpointer data)
    {
        session(data)->chooseAuthentication(enumsOf(types));
    }

    static void chooseSubtype(VncConnection *connection, unsigned int, GValueArray *types, gpointer)
    {
        if (const auto offered = enumsOf(types); !offered.isEmpty()) {
            vnc_connection_set_auth_subtype(connection, static_cast<unsigned int>(offered.front()));
        }
    }

    static void credentials(VncConnection *, GValueArray *wanted, gpointer data)
    {
        session(data)->answerCredentials(enumsOf(wanted));
    }

    static void update(VncConnection *, gint x, gint y, gint width, gint height, gpointer data)
    {
        emit session(data)->damaged(QRect(x, y, width, height));
        session(data)->requestSoon();
    }

    static void resize(VncConnection *, gint width, gint height, gpointer data)
    {
        session(data)->adoptSize(QSize(width, height));
        session(data)->requestSoon();
    }

    static void cursor(VncConnection *, VncCursor *shape, gpointer data)
    {
        QImage image;
        QPoint hotSpot;
        if (shape && vnc_cursor_get_data(shape)) {
            const int width = vnc_cursor_get_width(shape);
            const int height = vnc_cursor_get_height(shape);
            // Documented as RGBA bytes, but made as numbers of the host's byte order.
            image = QImage(vnc_cursor_get_data(shape), width, height, width * 4, QImage::Format_ARGB32).copy();
            hotSpot = {vnc_cursor_get_hotx(shape), vnc_cursor_get_hoty(shape)};
        }
        emit session(data)->cursorChanged(image, hotSpot);
        session(data)->requestSoon();
    }

    static void pointerMode(VncConnection *, gboolean absolute, gpointer data)
    {
        session(data)->m_absolute = absolute;
        emit session(data)->pointerModeChanged(absolute);
        session(data)->requestSoon();
    }

    static void cutText(VncConnection *, const char *text, gpointer data)
    {
        emit session(data)->cutTextReceived(QByteArray(text));
    }
};

VncSession::VncSession(QObject *parent) : QObject(parent)
{
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(requestInterval);
    m_requestTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_requestTimer, &QTimer::timeout, this, &VncSession::requestUpdate);
}

VncSession::~VncSession()
{
    release();
}

void VncSession::open(ConsoleStream *stream)
{
    if (m_connection || m_finished) {
        return;
    }
    if (GLibLoop::isNeeded()) {
        m_glibLoop = std::make_unique<GLibLoop>();
    }
    m_pump = std::make_unique<StreamPump>(stream);
    connect(m_pump.get(), &StreamPump::ended, this, [this](const QString &reason) {
        if (m_error.isEmpty()) {
            m_error = reason.isEmpty() ? tr("The connection to the screen was closed.") : reason;
        }
        // The library still has to read what came before the end.
        kick();
    });
    connect(m_pump.get(), &StreamPump::delivered, this, &VncSession::kick);
    const int fd = m_pump->open();
    m_connection = vnc_connection_new();
    connectHandlers();
    // Other viewers of the same screen stay.
    vnc_connection_set_shared(m_connection, TRUE);
    if (fd < 0 || !vnc_connection_open_fd(m_connection, fd)) {
        m_error = tr("This computer has no free connection for the screen.");
        finish();
        return;
    }
    kick();
}

void VncSession::close()
{
    m_finished = true;
    release();
}

void VncSession::connectHandlers()
{
    const auto on = [this](const char *signal, auto handler) {
        g_signal_connect(m_connection, signal, G_CALLBACK(handler), this);
    };
    on("vnc-initialized", &Handlers::initialized);
    on("vnc-disconnected", &Handlers::disconnected);
    on("vnc-error", &Handlers::failed);
    on("vnc-auth-failure", &Handlers::refused);
    on("vnc-auth-unsupported", &Handlers::unsupported);
    on("vnc-auth-choose-type", &Handlers::chooseType);
    on("vnc-auth-choose-subtype", &Handlers::chooseSubtype);
    on("vnc-auth-credential", &Handlers::credentials);
    on("vnc-framebuffer-update", &Handlers::update);
    on("vnc-desktop-resize", &Handlers::resize);
    on("vnc-cursor-changed", &Handlers::cursor);
    on("vnc-pointer-mode-changed", &Handlers::pointerMode);
    on("vnc-server-cut-text", &Handlers::cutText);
}

void VncSession::disconnectHandlers()
{
    g_signal_handlers_disconnect_matched(m_connection, G_SIGNAL_MATCH_DATA, 0, 0, nullptr, nullptr, this);
}

void VncSession::initialize()
{
    const VncPixelFormat format = rgb32();
    std::array<gint32, 13> encodings{
        VNC_CONNECTION_ENCODING_DESKTOP_NAME,   VNC_CONNECTION_ENCODING_EXTENDED_DESKTOP_RESIZE,
        VNC_CONNECTION_ENCODING_DESKTOP_RESIZE, VNC_CONNECTION_ENCODING_EXT_KEY_EVENT,
        VNC_CONNECTION_ENCODING_POINTER_CHANGE, VNC_CONNECTION_ENCODING_ALPHA_CURSOR,
        VNC_CONNECTION_ENCODING_RICH_CURSOR,    VNC_CONNECTION_ENCODING_XCURSOR,
        VNC_CONNECTION_ENCODING_TIGHT,          VNC_CONNECTION_ENCODING_ZRLE,
        VNC_CONNECTION_ENCODING_HEXTILE,        VNC_CONNECTION_ENCODING_COPY_RECT,
        VNC_CONNECTION_ENCODING_RAW,
    };
    if (!vnc_connection_set_pixel_format(m_connection, &format)
        || !vnc_connection_set_encodings(m_connection, static_cast<int>(encodings.size()), encodings.data())) {
        finish();
        return;
    }
    m_absolute = vnc_connection_get_abs_pointer(m_connection);
    adoptSize(QSize(vnc_connection_get_width(m_connection), vnc_connection_get_height(m_connection)));
    vnc_connection_framebuffer_update_request(m_connection, FALSE, 0, 0, bounded(m_picture.width()),
                                              bounded(m_picture.height()));
    m_ready = true;
    emit ready();
}

void VncSession::chooseAuthentication(const QList<int> &offered)
{
    for (const int type : {VNC_CONNECTION_AUTH_NONE, VNC_CONNECTION_AUTH_VNC, VNC_CONNECTION_AUTH_VENCRYPT,
                           VNC_CONNECTION_AUTH_TLS, VNC_CONNECTION_AUTH_SASL}) {
        if (offered.contains(type)) {
            vnc_connection_set_auth_type(m_connection, static_cast<unsigned int>(type));
            return;
        }
    }
    m_error = tr("The screen asks for a kind of sign-in that is not known here.");
    vnc_connection_shutdown(m_connection);
}

void VncSession::answerCredentials(const QList<int> &wanted)
{
    if (m_password.isEmpty() && wanted.contains(VNC_CONNECTION_CREDENTIAL_PASSWORD)) {
        m_error = tr("The screen asks for a password.");
        vnc_connection_shutdown(m_connection);
        return;
    }
    for (const int credential : wanted) {
        const QByteArray answer = credential == VNC_CONNECTION_CREDENTIAL_PASSWORD ? m_password.toUtf8()
                                                                                   : QByteArrayLiteral("penstock");
        vnc_connection_set_credential(m_connection, credential, answer.constData());
    }
}

void VncSession::adoptSize(QSize size)
{
    // Servers announce the same size several times over.
    if (m_framebuffer && size == m_picture.size()) {
        return;
    }
    QImage picture(size.expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(Qt::black);
    const VncPixelFormat format = rgb32();
    auto *framebuffer = vnc_base_framebuffer_new(picture.bits(), bounded(picture.width()), bounded(picture.height()),
                                                 static_cast<int>(picture.bytesPerLine()), &format, &format);
    // The library may outlive this session by a few turns of the loop, and writes into the picture as long as it lives.
    g_object_set_data_full(G_OBJECT(framebuffer), "picture", new QImage(picture),
                           [](gpointer kept) { delete static_cast<QImage *>(kept); });
    vnc_connection_set_framebuffer(m_connection, VNC_FRAMEBUFFER(framebuffer));
    if (m_framebuffer) {
        g_object_unref(m_framebuffer);
    }
    m_framebuffer = VNC_FRAMEBUFFER(framebuffer);
    m_picture = picture;
    emit resized(m_picture.size());
}

void VncSession::requestSoon()
{
    if (!m_requestTimer.isActive()) {
        m_requestTimer.start();
    }
}

void VncSession::requestUpdate()
{
    if (m_connection && m_ready) {
        vnc_connection_framebuffer_update_request(m_connection, TRUE, 0, 0, bounded(m_picture.width()),
                                                  bounded(m_picture.height()));
        kick();
    }
}

void VncSession::sendKey(bool down, quint32 symbol, quint16 scanCode)
{
    if (m_ready && (symbol != 0 || scanCode != 0)) {
        vnc_connection_key_event(m_connection, down, symbol, scanCode);
        kick();
    }
}

void VncSession::sendPointer(int buttons, QPoint position)
{
    if (!m_ready) {
        return;
    }
    const QPoint sent = m_absolute ? position : position + QPoint(relativeOrigin, relativeOrigin);
    vnc_connection_pointer_event(m_connection, static_cast<guint8>(buttons), bounded(sent.x()), bounded(sent.y()));
    kick();
}

void VncSession::sendCutText(const QByteArray &latin1)
{
    if (m_ready) {
        vnc_connection_client_cut_text(m_connection, latin1.constData(), static_cast<size_t>(latin1.size()));
        kick();
    }
}

bool VncSession::requestSize(QSize size)
{
    if (!m_ready || size.isEmpty()) {
        return false;
    }
    const auto status = vnc_connection_set_size(m_connection, static_cast<guint>(size.width()),
                                                static_cast<guint>(size.height()));
    kick();
    // Release 1.3.1 answers 1 for a request it has sent.
    return status != VNC_CONNECTION_RESIZE_STATUS_UNSUPPORTED && !vnc_connection_has_error(m_connection);
}

void VncSession::kick()
{
    if (m_glibLoop) {
        QTimer::singleShot(0, m_glibLoop.get(), &GLibLoop::iterate);
    }
}

void VncSession::finish()
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_ready = false;
    m_requestTimer.stop();
    if (m_error.isEmpty()) {
        m_error = tr("The screen sent something unexpected: %1").arg(m_libraryError);
    }
    // The library is in the middle of its own signal: let go of it later.
    QTimer::singleShot(0, this, &VncSession::release);
    emit ended(m_error);
}

void VncSession::release()
{
    m_ready = false;
    m_requestTimer.stop();
    if (m_connection) {
        disconnectHandlers();
        vnc_connection_shutdown(m_connection);
        g_object_unref(m_connection);
        m_connection = nullptr;
    }
    m_pump.reset();
    if (m_framebuffer) {
        g_object_unref(m_framebuffer);
        m_framebuffer = nullptr;
    }
}

} // namespace penstock
