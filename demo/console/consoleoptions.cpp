// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "consoleoptions.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Command::Kind;

namespace {

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
            u"Signs in without a window. Commands run in order, each prints one line of JSON:\n"
            "  login            sign in, in the system's browser\n"
            "  login=device     sign in on another device, with the code that is printed\n"
            "  restore          take up the session that an earlier run has stored\n"
            "  profile          all properties of the profile\n"
            "  token            an access token, refreshed if need be\n"
            "  refresh          a new access token\n"
            "  userinfo, reload load the profile again\n"
            "  metadata=JSON    change the user's metadata; null takes a key away\n"
            "  update=JSON      change name, nickname, given_name, family_name or picture\n"
            "  link             sign in to another account of the user's, to be one with this\n"
            "  unlink=PROVIDER|USERID  part with it again\n"
            "  password-change  have an e-mail sent with a link for a new password\n"
            "  changed=NAME     wait until this property of the profile changes\n"
            "  organization=NAME go to the session in this organization (empty: in none), and "
            "sign\n"
            "                   in when there is none\n"
            "  invitation=URL   accept the invitation of this link\n"
            "  logout           end the session here and revoke its refresh token\n"
            "  logout=browser   end the browser's session too\n"
            "  logout=federated and the identity provider's\n"
            "  sleep=MS         wait\n"
            "  parallel=N       N refreshes at the same time"_s);
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
            { u"domain"_s, u"Your tenant's domain, for example acme.eu.auth0.com."_s, u"domain"_s },
            { u"issuer"_s, u"Another OpenID Provider, by its issuer."_s, u"url"_s },
            { u"client-id"_s, u"The client id of your native application."_s, u"id"_s },
            { u"scope"_s, u"Scopes to ask for, separated by spaces; may be repeated."_s,
              u"scope"_s },
            { u"audience"_s, u"The API that the access token is for."_s, u"audience"_s },
            { u"organization"_s, u"Sign in to this organization."_s, u"organization"_s },
            { u"connection"_s, u"Sign in with this connection."_s, u"connection"_s },
            { u"connection-scope"_s, u"A scope for the connection's provider; may be repeated."_s,
              u"scope"_s },
            { u"prompt"_s, u"login, consent, select_account, create or none."_s, u"prompt"_s },
            { u"login-hint"_s, u"The name to fill in."_s, u"name"_s },
            { u"screen-hint"_s, u"The page to begin with, for example signup."_s, u"page"_s },
            { u"display"_s, u"page, popup, touch or wap."_s, u"display"_s },
            { u"ui-locales"_s, u"Languages of the page, separated by spaces."_s, u"tags"_s },
            { u"acr-values"_s, u"Levels of authentication, separated by spaces."_s, u"values"_s },
            { u"id-token-hint-env"_s,
              u"The environment variable that has an ID token of the person who is expected."_s,
              u"name"_s },
            { u"max-age"_s, u"Sign in afresh when the last time is longer ago."_s, u"seconds"_s },
            { u"param"_s, u"Another parameter of the login; may be repeated."_s, u"name=value"_s },
            { u"authorization-param"_s,
              u"A parameter of every login, a setting of the application; may be repeated."_s,
              u"name=value"_s },
            { u"well-known"_s, u"Another place for the metadata document."_s, u"url"_s },
            { u"authorization-url"_s, u"Another authorization endpoint."_s, u"url"_s },
            { u"token-url"_s, u"Another token endpoint."_s, u"url"_s },
            { u"userinfo-url"_s, u"Another userinfo endpoint."_s, u"url"_s },
            { u"client-auth"_s,
              u"How this program proves who it is: none, post, basic or private_key_jwt."_s,
              u"method"_s },
            { u"client-secret-env"_s, u"The environment variable that has the client secret."_s,
              u"name"_s },
            { u"client-key"_s, u"The file that has the client's private key in PEM."_s, u"file"_s },
            { u"client-key-id"_s, u"The key's kid."_s, u"id"_s },
            { u"profile-sources"_s,
              u"What the profile is made of beside the ID token: userinfo, management, both with a "
              "comma between, or none."_s,
              u"sources"_s },
            { u"redirect-uri"_s,
              u"A callback URL, tried in order; may be repeated. This program is registered for "
              "one like com.example.console://callback."_s,
              u"url"_s },
            { u"timeout"_s, u"How long a login may take; 0: for ever."_s, u"seconds"_s },
            { u"leeway"_s, u"How wrong the clocks may be."_s, u"seconds"_s },
            { u"browser"_s, u"The command that opens a URL; wins over $BROWSER."_s, u"command"_s },
            { u"store"_s, u"Where tokens are kept: keychain or memory."_s, u"store"_s,
              u"keychain"_s },
            { u"account"_s, u"The slot in the store."_s, u"name"_s },
            { u"show-link"_s,
              u"Print the link on standard error when no browser opens, also where that is no "
              "terminal, and wait for the sign-in."_s },
            { u"show-tokens"_s, u"Print tokens too."_s },
            { u"keep-going"_s, u"Go on after a failure."_s },
    });
    parser->addPositionalArgument(u"command"_s, u"What to do, in order."_s, u"command..."_s);
}

// One that is not negative.
std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

// Reads the values of a command line that QCommandLineParser found well-formed; the first thing
// that is wrong with one of them is kept.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    QString problem() const { return m_problem; }

    void wrong(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    std::optional<std::chrono::seconds> seconds(const QString &name)
    {
        if (!m_parser.isSet(name))
            return std::nullopt;
        const std::optional<int> value = wholeNumber(m_parser.value(name));
        if (!value) {
            wrong(u"--"_s + name + u" needs a number of seconds"_s);
            return std::nullopt;
        }
        return std::chrono::seconds(*value);
    }

    QMap<QString, QString> parameters(const QString &name)
    {
        QMap<QString, QString> result;
        const QStringList pairs = m_parser.values(name);
        for (const QString &pair : pairs) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1)
                wrong(u"--"_s + name + u" needs name=value"_s);
            else
                result.insert(pair.left(equals), pair.mid(equals + 1));
        }
        return result;
    }

    QList<QUrl> redirectUris()
    {
        QList<QUrl> result;
        const QStringList uris = m_parser.values(u"redirect-uri"_s);
        for (const QString &uri : uris) {
            const QUrl url(uri, QUrl::StrictMode);
            if (!url.isValid() || url.scheme().isEmpty())
                wrong(u"--redirect-uri needs a URL"_s);
            else
                result.append(url);
        }
        return result;
    }

    QStringList words(const QString &name) const
    {
        return m_parser.value(name).split(u' ', Qt::SkipEmptyParts);
    }

    // Other people of this computer can read a command line, but not a process's environment.
    QString fromEnvironment(const QString &name)
    {
        const QString variable = m_parser.value(name);
        if (variable.isEmpty())
            return {};
        const QString value = qEnvironmentVariable(variable.toLocal8Bit().constData());
        if (value.isEmpty())
            wrong(u"--"_s + name + u" names a variable that is not set"_s);
        return value;
    }

    QByteArray fromFile(const QString &name)
    {
        if (!m_parser.isSet(name))
            return {};
        QFile file(m_parser.value(name));
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(64 * 1024)
                                                                  : QByteArray();
        if (content.isEmpty())
            wrong(u"--"_s + name + u" names a file that cannot be read"_s);
        return content;
    }

    std::optional<Auth0::ClientAuthMethod> clientAuthMethod()
    {
        using Method = Auth0::ClientAuthMethod;
        const QString name = m_parser.value(u"client-auth"_s);
        if (name.isEmpty())
            return std::nullopt;
        static constexpr struct
        {
            const char *name;
            Method method;
        } Methods[] = { { "none", Method::None },
                        { "post", Method::Post },
                        { "basic", Method::Basic },
                        { "private_key_jwt", Method::PrivateKeyJwt } };
        for (const auto &[known, method] : Methods) {
            if (name == QLatin1StringView(known))
                return method;
        }
        wrong(u"--client-auth needs none, post, basic or private_key_jwt"_s);
        return std::nullopt;
    }

    std::optional<Auth0::ProfileSources> profileSources()
    {
        using Source = Auth0::ProfileSource;
        if (!m_parser.isSet(u"profile-sources"_s))
            return std::nullopt;
        Auth0::ProfileSources sources = Source::IdToken;
        const QStringList names = m_parser.value(u"profile-sources"_s).split(u',');
        for (const QString &name : names) {
            if (name == "userinfo"_L1)
                sources |= Source::Userinfo;
            else if (name == "management"_L1)
                sources |= Source::ManagementApi;
            else if (name != "none"_L1)
                wrong(u"--profile-sources needs userinfo, management or none"_s);
        }
        return sources;
    }

    QList<Command> commands()
    {
        QList<Command> result;
        const QStringList texts = m_parser.positionalArguments();
        for (const QString &text : texts) {
            if (const std::optional<Command> command = Command::parse(text))
                result.append(*command);
            else
                wrong(u"unknown command "_s + text);
        }
        if (texts.isEmpty())
            wrong(u"no command"_s);
        return result;
    }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

bool isOfTheWeb(const QUrl &url)
{
    return url.scheme() == u"http" || url.scheme() == u"https";
}

QString uriSchemeOf(const QList<QUrl> &redirectUris)
{
    const auto it = std::find_if_not(redirectUris.begin(), redirectUris.end(), isOfTheWeb);
    return it == redirectUris.end() ? QString() : it->scheme();
}

QString problemWith(const ConsoleOptions &options)
{
    if (options.domain.isEmpty() && options.issuer.isEmpty())
        return u"--domain or --issuer is needed"_s;
    if (!options.domain.isEmpty() && !options.issuer.isEmpty())
        return u"--domain and --issuer exclude each other"_s;
    if (options.clientId.isEmpty())
        return u"--client-id is needed"_s;
    return {};
}

std::optional<Command> parseWithText(const QString &text)
{
    static constexpr struct
    {
        const char *name;
        Kind kind;
        bool isJson;
    } Known[] = {
        { "metadata", Kind::Metadata, true },      { "update", Kind::Update, true },
        { "unlink", Kind::Unlink, false },         { "changed", Kind::Changed, false },
        { "invitation", Kind::Invitation, false },
    };
    if (text.startsWith("organization="_L1)) // of none, when nothing follows
        return Command { Kind::Organization, text, 0, text.section(u'=', 1) };
    const QString name = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    for (const auto &known : Known) {
        if (name != QLatin1StringView(known.name) || value.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
        if (known.isJson && !document.isObject())
            return std::nullopt;
        return Command { known.kind, text, 0, value, document.object() };
    }
    return std::nullopt;
}

} // namespace

std::optional<Command> Command::parse(const QString &text)
{
    static constexpr struct
    {
        const char *text;
        Kind kind;
    } Plain[] = {
        { "login", Kind::Login },
        { "login=device", Kind::LoginDevice },
        { "restore", Kind::Restore },
        { "profile", Kind::Profile },
        { "token", Kind::Token },
        { "refresh", Kind::Refresh },
        { "userinfo", Kind::Userinfo },
        { "logout", Kind::Logout },
        { "logout=browser", Kind::LogoutBrowser },
        { "logout=federated", Kind::LogoutFederated },
        { "reload", Kind::Reload },
        { "link", Kind::Link },
        { "password-change", Kind::PasswordChange },
    };
    for (const auto &plain : Plain) {
        if (text == QLatin1StringView(plain.text))
            return Command { plain.kind, text };
    }
    const std::optional<int> value = wholeNumber(text.section(u'=', 1));
    if (value && text.startsWith("sleep="_L1))
        return Command { Kind::Sleep, text, *value };
    if (value && *value > 0 && text.startsWith("parallel="_L1))
        return Command { Kind::Parallel, text, *value };
    return parseWithText(text);
}

std::optional<ConsoleOptions> ConsoleOptions::parse(const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    addOptions(&parser);
    if (!parser.parse(arguments)) {
        *problem = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp();

    Reader reader(parser);
    ConsoleOptions options;
    options.domain = parser.value(u"domain"_s);
    options.issuer = parser.value(u"issuer"_s);
    options.clientId = parser.value(u"client-id"_s);
    options.account = parser.value(u"account"_s);
    options.scopes = parser.values(u"scope"_s).join(u' ').split(u' ', Qt::SkipEmptyParts);
    options.audience = parser.value(u"audience"_s);
    options.organization = parser.value(u"organization"_s);
    options.connection = parser.value(u"connection"_s);
    options.connectionScopes = parser.values(u"connection-scope"_s);
    options.prompt = parser.value(u"prompt"_s);
    options.loginHint = parser.value(u"login-hint"_s);
    options.screenHint = parser.value(u"screen-hint"_s);
    options.display = parser.value(u"display"_s);
    options.uiLocales = reader.words(u"ui-locales"_s);
    options.acrValues = reader.words(u"acr-values"_s);
    options.idTokenHint = reader.fromEnvironment(u"id-token-hint-env"_s);
    options.maxAge = reader.seconds(u"max-age"_s);
    options.parameters = reader.parameters(u"param"_s);
    options.authorizationParameters = reader.parameters(u"authorization-param"_s);
    options.wellKnown = QUrl(parser.value(u"well-known"_s));
    options.authorizationUrl = QUrl(parser.value(u"authorization-url"_s));
    options.tokenUrl = QUrl(parser.value(u"token-url"_s));
    options.userinfoUrl = QUrl(parser.value(u"userinfo-url"_s));
    options.clientAuthMethod = reader.clientAuthMethod();
    options.clientSecret = reader.fromEnvironment(u"client-secret-env"_s);
    options.clientKey = reader.fromFile(u"client-key"_s);
    options.clientKeyId = parser.value(u"client-key-id"_s);
    options.profileSources = reader.profileSources();
    options.redirectUris = reader.redirectUris();
    options.uriScheme = uriSchemeOf(options.redirectUris);
    options.timeout = reader.seconds(u"timeout"_s);
    options.leeway = reader.seconds(u"leeway"_s);
    options.browser = parser.value(u"browser"_s);
    options.showLink = parser.isSet(u"show-link"_s);
    options.showTokens = parser.isSet(u"show-tokens"_s);
    options.keepGoing = parser.isSet(u"keep-going"_s);

    const QString store = parser.value(u"store"_s);
    if (store != u"keychain" && store != u"memory")
        reader.wrong(u"--store needs keychain or memory"_s);
    options.memoryStore = store == u"memory";
    options.commands = reader.commands();
    reader.wrong(problemWith(options));

    *problem = reader.problem();
    return problem->isEmpty() ? std::optional(options) : std::nullopt;
}

bool ConsoleOptions::isUrlOfScheme(const QStringList &arguments)
{
    const QUrl url(arguments.value(1), QUrl::StrictMode);
    return arguments.size() == 2 && url.isValid() && !url.scheme().isEmpty() && !isOfTheWeb(url);
}
