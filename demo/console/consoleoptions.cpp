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
            u"Signs in without a window. Commands run in order. Each prints one line of JSON:\n"
            "  login            sign in with the system browser\n"
            "  login=device     print a code, with which the user signs in on another device\n"
            "  exchange=TYPE    sign in with the token in --subject-token-env; its type is a URI\n"
            "  adopt            sign in with the refresh token in --refresh-token-env\n"
            "  web=URL          open the web application with this login URL, with the user\n"
            "                   signed in\n"
            "  restore          restore the session that an earlier run has stored\n"
            "  profile          all properties of the profile\n"
            "  token            an access token, refreshed if necessary\n"
            "  refresh          a new access token\n"
            "  userinfo, reload load the profile again\n"
            "  metadata=JSON    change the user's metadata; null removes a key\n"
            "  update=JSON      change name, nickname, given_name, family_name or picture\n"
            "  link             sign in to another account of the user, and link it to this one\n"
            "  unlink=PROVIDER|USERID  unlink it\n"
            "  password-change  request an e-mail with a link for a new password\n"
            "  changed=NAME     wait until this property of the profile changes\n"
            "  organization=NAME  switch to the session of this organization (empty: the one\n"
            "                   without an organization); sign in if there is no session\n"
            "  invitation=URL   accept the invitation with this link\n"
            "  enterprise=EMAIL tell whether the address belongs to an enterprise connection\n"
            "  methods          the authentication methods of the user (My Account API)\n"
            "  enroll=TYPE      begin to add a method: totp, phone=NUMBER, email=ADDRESS,\n"
            "                   push-notification, recovery-code or password\n"
            "  verify           complete enroll with the code or the new password, a line of\n"
            "                   standard input\n"
            "  verify=none      complete enroll if the type needs neither\n"
            "  rename=ID=NAME   rename an authentication method\n"
            "  remove-method=ID  remove an authentication method\n"
            "  accounts         the connected accounts of the user (My Account API)\n"
            "  connect=CONNECTION  connect an account, with the system browser\n"
            "  remove-account=ID  remove a connected account\n"
            "  get=URL          call an API of the application, with the access token\n"
            "  logout           end the session and revoke its refresh token\n"
            "  logout=browser   also end the session in the browser\n"
            "  logout=federated  also end the session at the identity provider\n"
            "  sleep=MS         wait\n"
            "  parallel=N       N refreshes at the same time"_s);
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
            { u"domain"_s, u"Your tenant's domain, for example acme.eu.auth0.com."_s, u"domain"_s },
            { u"issuer"_s, u"Another OpenID Provider, by its issuer."_s, u"url"_s },
            { u"client-id"_s, u"The client id of your native application."_s, u"id"_s },
            { u"scope"_s, u"Scopes to request, separated by spaces; may be repeated."_s,
              u"scope"_s },
            { u"audience"_s, u"The API that the access token is for."_s, u"audience"_s },
            { u"organization"_s, u"Sign in to this organization."_s, u"organization"_s },
            { u"connection"_s, u"Sign in with this connection."_s, u"connection"_s },
            { u"connection-scope"_s, u"A scope for the connection's provider; may be repeated."_s,
              u"scope"_s },
            { u"login-scope"_s,
              u"A scope of this login, in addition to --scope; may be repeated (step-up)."_s,
              u"scope"_s },
            { u"prompt"_s, u"login, consent, select_account, create or none."_s, u"prompt"_s },
            { u"login-hint"_s, u"The name to fill in."_s, u"name"_s },
            { u"screen-hint"_s, u"The page to begin with, for example signup."_s, u"page"_s },
            { u"display"_s, u"page, popup, touch or wap."_s, u"display"_s },
            { u"ui-locales"_s, u"Languages of the page, separated by spaces."_s, u"tags"_s },
            { u"acr-values"_s, u"Levels of authentication, separated by spaces."_s, u"values"_s },
            { u"id-token-hint-env"_s,
              u"The environment variable that has an ID token of the user who must sign in."_s,
              u"name"_s },
            { u"subject-token-env"_s, u"The environment variable that has the token to exchange."_s,
              u"name"_s },
            { u"refresh-token-env"_s,
              u"The environment variable that has a refresh token from before this program."_s,
              u"name"_s },
            { u"max-age"_s, u"Ask the user to sign in if the last sign-in is longer ago."_s,
              u"seconds"_s },
            { u"param"_s, u"Another parameter of the login; may be repeated."_s, u"name=value"_s },
            { u"authorization-param"_s,
              u"A parameter of every login, a setting of the application; may be repeated."_s,
              u"name=value"_s },
            { u"well-known"_s, u"The URL of the metadata document."_s, u"url"_s },
            { u"authorization-url"_s, u"Another authorization endpoint."_s, u"url"_s },
            { u"token-url"_s, u"Another token endpoint."_s, u"url"_s },
            { u"revocation-url"_s, u"Another revocation endpoint."_s, u"url"_s },
            { u"algorithm"_s,
              u"An accepted signature algorithm of ID tokens, default RS256; may be repeated."_s,
              u"name"_s },
            { u"userinfo-url"_s, u"Another userinfo endpoint."_s, u"url"_s },
            { u"client-auth"_s,
              u"The client authentication: none, post, basic or private_key_jwt."_s, u"method"_s },
            { u"client-secret-env"_s, u"The environment variable that has the client secret."_s,
              u"name"_s },
            { u"client-key"_s, u"The file that has the client's private key in PEM."_s, u"file"_s },
            { u"client-key-id"_s, u"The key's kid."_s, u"id"_s },
            { u"dpop"_s,
              u"Bind the tokens to a key of this computer: off (default), if-supported or "
              "required."_s,
              u"when"_s },
            { u"profile-sources"_s,
              u"The sources of the profile in addition to the ID token: userinfo, management, both "
              "separated by a comma, or none."_s,
              u"sources"_s },
            { u"claims-namespace"_s,
              u"The namespace of the tenant's custom claims, such as https://acme.com/."_s,
              u"url"_s },
            { u"management-url"_s,
              u"The URL of the Management API or of a compatible API; default: the tenant's."_s,
              u"url"_s },
            { u"identity-linking"_s,
              u"How to link and unlink: management (default) or authorize (in the browser)."_s,
              u"way"_s },
            { u"redirect-uri"_s,
              u"A callback URL, tried in order; may be repeated. This program is registered for "
              "one like com.example.console://callback."_s,
              u"url"_s },
            { u"logout-hint"_s,
              u"A hint about the user who logs out, for providers other than Auth0."_s, u"text"_s },
            { u"timeout"_s, u"The time limit of each wait for the user; 0: none."_s, u"seconds"_s },
            { u"leeway"_s, u"The tolerated difference of the clocks."_s, u"seconds"_s },
            { u"browser"_s, u"The command that opens a URL, instead of $BROWSER."_s, u"command"_s },
            { u"store"_s, u"The store of the session: keychain or memory."_s, u"store"_s,
              u"keychain"_s },
            { u"account"_s, u"The name of the account in the store."_s, u"name"_s },
            { u"show-link"_s,
              u"Print the link on standard error when no browser opens, also where that is no "
              "terminal, and wait for the sign-in."_s },
            { u"show-tokens"_s, u"Print tokens too."_s },
            { u"keep-going"_s, u"Continue after a failure."_s },
    });
    parser->addPositionalArgument(u"command"_s, u"The commands, in order."_s, u"command..."_s);
}

// Not negative.
std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

// Reads the values of a command line that QCommandLineParser has parsed. The first
// error is kept.
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

    // Other users of the computer can read a command line, but not the environment of a process.
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

    std::optional<Auth0::Dpop> dpop()
    {
        if (!m_parser.isSet(u"dpop"_s))
            return std::nullopt;
        const QString when = m_parser.value(u"dpop"_s);
        if (when == "if-supported"_L1)
            return Auth0::Dpop::IfSupported;
        if (when == "required"_L1)
            return Auth0::Dpop::Required;
        if (when != "off"_L1)
            wrong(u"--dpop needs off, if-supported or required"_s);
        return Auth0::Dpop::Off;
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

    std::optional<Auth0::IdentityLinking> identityLinking()
    {
        if (!m_parser.isSet(u"identity-linking"_s))
            return std::nullopt;
        const QString way = m_parser.value(u"identity-linking"_s);
        if (way == "authorize"_L1)
            return Auth0::IdentityLinking::ByAuthorize;
        if (way != "management"_L1)
            wrong(u"--identity-linking needs management or authorize"_s);
        return Auth0::IdentityLinking::ByManagementApi;
    }

    QList<Command> commands()
    {
        QList<Command> result;
        const QStringList texts = m_parser.positionalArguments();
        for (const QString &text : texts) {
            if (const std::optional<Command> command = Command::parse(text))
                result.append(*command);
            else if (text.startsWith("verify="_L1)) // not repeated: it may be a password
                wrong(u"verify reads the code or the password from standard input, since other "
                      "users can read a command line"_s);
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
        { "invitation", Kind::Invitation, false }, { "enroll", Kind::Enroll, false },
        { "rename", Kind::Rename, false },         { "remove-method", Kind::RemoveMethod, false },
        { "connect", Kind::Connect, false },       { "remove-account", Kind::RemoveAccount, false },
        { "exchange", Kind::Exchange, false },     { "web", Kind::Web, false },
        { "enterprise", Kind::Enterprise, false }, { "get", Kind::Get, false },
    };
    if (text.startsWith("organization="_L1)) // no organization if nothing follows
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
        { "adopt", Kind::Adopt },
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
        { "methods", Kind::Methods },
        { "verify", Kind::Verify },
        { "verify=none", Kind::VerifyNothing },
        { "accounts", Kind::Accounts },
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
    options.loginScopes = parser.values(u"login-scope"_s);
    options.prompt = parser.value(u"prompt"_s);
    options.loginHint = parser.value(u"login-hint"_s);
    options.logoutHint = parser.value(u"logout-hint"_s);
    options.screenHint = parser.value(u"screen-hint"_s);
    options.display = parser.value(u"display"_s);
    options.uiLocales = reader.words(u"ui-locales"_s);
    options.acrValues = reader.words(u"acr-values"_s);
    options.idTokenHint = reader.fromEnvironment(u"id-token-hint-env"_s);
    options.subjectToken = reader.fromEnvironment(u"subject-token-env"_s);
    options.refreshToken = reader.fromEnvironment(u"refresh-token-env"_s);
    options.maxAge = reader.seconds(u"max-age"_s);
    options.parameters = reader.parameters(u"param"_s);
    options.authorizationParameters = reader.parameters(u"authorization-param"_s);
    options.wellKnown = QUrl(parser.value(u"well-known"_s));
    options.authorizationUrl = QUrl(parser.value(u"authorization-url"_s));
    options.tokenUrl = QUrl(parser.value(u"token-url"_s));
    options.revocationUrl = QUrl(parser.value(u"revocation-url"_s));
    options.idTokenAlgorithms = parser.values(u"algorithm"_s);
    options.userinfoUrl = QUrl(parser.value(u"userinfo-url"_s));
    options.clientAuthMethod = reader.clientAuthMethod();
    options.clientSecret = reader.fromEnvironment(u"client-secret-env"_s);
    options.clientKey = reader.fromFile(u"client-key"_s);
    options.clientKeyId = parser.value(u"client-key-id"_s);
    options.dpop = reader.dpop();
    options.profileSources = reader.profileSources();
    options.claimsNamespace = parser.value(u"claims-namespace"_s);
    options.managementUrl = QUrl(parser.value(u"management-url"_s));
    options.identityLinking = reader.identityLinking();
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
