<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Вы вошли</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Вы вышли</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Вход не завершён</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Вы можете закрыть эту страницу и вернуться в %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Вернитесь в %1, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Этот вход завершён</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Он уже был выполнен или занял слишком много времени. Вернитесь в %1, чтобы продолжить.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Он слишком длинный. Вернитесь в приложение, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Браузер отправил его до открытия страницы. Перезагрузите страницу.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Это не ответ страницы входа. Вы можете закрыть эту страницу.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Этот запрос не принят</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вход отменён.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Это заняло слишком много времени. Повторите попытку.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Не удалось связаться с сервером. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Не удалось установить безопасное соединение со службой входа. Ничего не было отправлено.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Сервер просит подождать из-за слишком большого числа попыток. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>В службе входа сейчас неполадки. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Служба входа дала ответ, который не удалось понять. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Это приложение не настроено для входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Браузер не смог показать страницу входа. Повторите попытку.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Пришёл ответ, который не относится к этому входу, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Во входе отказано. Попробуйте другую учётную запись или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Ответ службы входа не заслуживает доверия, поэтому вход не выполнен. Повторите попытку.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ваш сеанс завершён. Войдите снова.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Ваша учётная запись требует второго шага. Войдите снова и подтвердите, что это вы.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Ваша связка ключей заблокирована. Разблокируйте её и повторите попытку.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Этому приложению не разрешено использовать вашу связку ключей. Разрешите это и повторите попытку.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Не удалось обратиться к вашей связке ключей, поэтому вход не сохранится после закрытия приложения.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Не удаётся прочитать сохранённый вход. Войдите снова, чтобы заменить его.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Вы не вошли. Сначала войдите.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Этот вход заменён более новым. Продолжайте там.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Вы отменили вход. Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Поиск сохранённого входа отменён. Вы можете войти в любое время.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Окно входа было закрыто до завершения входа. Можно начать снова в любое время.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Вход не был завершён вовремя. Начните снова.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Приложение прервало действие до его завершения. Запустите его снова и войдите.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Настройки входа тем временем изменились. Начните снова.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Это приложение не настроено для входа: у него нет идентификатора клиента. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Это приложение не настроено для входа: адрес службы входа отсутствует или неверен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Это приложение не настроено для входа: адрес службы входа неверен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Это приложение не может получить ответ страницы входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Это окно входа не связано ни с одной службой входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Приложение запросило вид входа, которого не существует. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Похоже, нет подключения к сети. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Служба входа не найдена в сети. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Служба входа сейчас не отвечает. Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Сервер слишком долго не отвечал. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Прокси-сервер вашей сети не пропустил соединение. Проверьте настройки прокси-сервера и повторите попытку.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Соединение прервалось до окончания ответа. Повторите попытку.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Не удалось загрузить страницу входа. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Не удалось подтвердить подлинность службы входа, поэтому ничего не было отправлено. Проверьте дату на этом компьютере и сеть, затем повторите попытку.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Не удалось установить безопасное соединение со службой входа, поэтому ничего не было отправлено. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Служба входа ответила не так, как ожидало приложение. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Слишком много запросов за короткое время. Подождите немного и повторите попытку.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Вместо службы входа ответило другое устройство или другая программа. Если у вашей сети есть собственная страница входа, сначала откройте её в браузере, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Ответ службы входа пришёл не полностью. Повторите попытку.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Ответ службы входа слишком велик, поэтому это не было использовано. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Не удалось прочитать ответ службы входа. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Служба входа направила приложение в другое место, что здесь не разрешено. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Соединение со службой входа не было бы защищено, поэтому ничего не было отправлено. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Ответ пришёл не от веб-сервера. Проверьте подключение к сети и повторите попытку.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Не удалось распаковать ответ службы входа. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Служба входа называет себя другим именем, поэтому ей нельзя доверять. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Описание службы входа неполно. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>По этому адресу служба входа не найдена. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Служба входа не выдала свои ключи, поэтому её ответ не удалось проверить. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Не удалось прочитать ключи службы входа, поэтому её ответ не удалось проверить. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>У службы входа слишком много ключей, поэтому её ответ не принят. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Приложение не может получить ответ страницы входа, потому что его порты заняты другими программами. Закройте другие его экземпляры и повторите попытку.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Пришёл ответ, который не относится к этому входу, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Ответ страницы входа был неоднозначным, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Ответ пришёл не от той службы входа, которая была запрошена, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Страница входа вернулась без результата. Войдите снова.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Пришёл ответ, хотя его не ожидал ни один вход. Начните вход здесь.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Не удалось открыть браузер. Скопируйте ссылку и откройте её сами.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Не найден браузер, чтобы показать страницу входа. Скопируйте ссылку и откройте её в любом браузере.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Страница входа привела туда, что нельзя показать здесь. Повторите попытку или продолжите в браузере.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Страница входа перестала работать. Повторите попытку или продолжите в браузере.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Служба входа отклонила запрос. Повторите попытку; если это случится снова, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Нужно войти снова.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Для входа сначала нужно ваше согласие. Войдите снова и подтвердите его.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>У службы входа сначала есть вопрос к вам. Войдите снова и ответьте на него.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Вашей учётной записи не разрешено пользоваться этим приложением. Попробуйте другую учётную запись или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Служба входа не поняла запрос приложения. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Приложение запросило больше, чем ему разрешено. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Служба входа сейчас перегружена. Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Этому приложению не разрешён такой способ входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Ваша учётная запись требует второго шага. Войдите снова и подтвердите, что это вы.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Не удалось завершить вход. Войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Вход занял слишком много времени или уже был использован. Войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Служба входа не принимает это приложение. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Служба входа не предлагает такой вид входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>В ответе службы входа нет того, что нужно приложению. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Служба входа не сообщила, кто вы. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Служба входа дала вид доступа, который приложение не может использовать. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Данные, присланные службой входа, слишком велики для хранения. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Не удалось прочитать ответ службы входа. Войдите снова позже.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Не удалось продлить ваш сеанс. Войдите снова.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Ваш сеанс завершён, потому что он долго не использовался или был долго открыт. Войдите снова.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Ваш сеанс завершён из другого места. Войдите снова.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Ваш сеанс завершён ради безопасности: похоже, он использовался в двух местах. Войдите снова.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Этой учётной записи больше нет. Войдите с другой или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Ваша учётная запись заблокирована. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Не удалось продлить ваш сеанс, потому что приложение было завершено во время продления. Войдите снова.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Другая программа продлевает ваш сеанс и это занимает слишком много времени. Повторите попытку.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Служба входа прислала чужие данные, поэтому это не было использовано. Ваши остаются без изменений.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Не удалось обновить ваш профиль. Он остаётся прежним; повторите попытку позже.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Ответ службы входа не заслуживает доверия, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Ответ службы входа слишком велик, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Ответ службы входа зашифрован так, что приложение не может его прочитать. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не удалось прочитать ответ службы входа, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не удалось прочитать первую часть ответа службы входа, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Служба входа подписывает ответы способом, который приложение не принимает. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Ответ службы входа требует того, что приложению неизвестно. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Ответ службы входа другого вида, чем ожидалось, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Ответ службы входа подписан ключом, который она не публикует, поэтому вход не выполнен. Войдите снова через несколько минут.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Неясно, каким ключом подписан ответ службы входа, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Ключ службы входа не подходит к её ответу, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Ответ службы входа мог быть изменён в пути, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не удалось прочитать содержимое ответа службы входа, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Ответ пришёл не от той службы входа, которая была запрошена, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Ответ предназначался другому приложению, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Ответ предназначался другому приложению, поэтому вход не выполнен. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Срок действия входа истёк до его получения. Проверьте дату и время на этом компьютере и войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Часы службы входа и этого компьютера расходятся. Проверьте дату и время на этом компьютере и войдите снова.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Вход ещё не действителен. Проверьте дату и время на этом компьютере и войдите снова.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Пришёл ответ, который не относится к этому входу, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Для этого действия последний вход был слишком давно. Войдите снова.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Вход выполнен не в ту организацию, которая была запрошена, поэтому это не было использовано. Войдите снова и выберите нужную.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Вход выполнен не в ту организацию, которая была запрошена, поэтому это не было использовано. Войдите снова и выберите нужную.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Части ответа службы входа не подходят друг к другу, поэтому вход не выполнен. Войдите снова; если это повторится, обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Вход был недостаточно надёжным для этого действия. Войдите снова с помощью второго фактора.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Ваш сеанс вернулся с другой учётной записью, поэтому это не было использовано. Войдите снова.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Этому приложению не разрешено использовать вашу связку ключей. Разрешите это в настройках связки ключей и повторите попытку.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>На этом компьютере не найдена связка ключей, поэтому вход не сохранится после закрытия приложения.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>В вашей связке ключей ещё нет места для сохранения входов, поэтому вход не сохранится после закрытия приложения. Создайте связку ключей в настройках системы и войдите снова.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Ваша связка ключей не смогла выполнить запрошенное, поэтому вход не сохранится после закрытия приложения.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Ваша связка ключей не сохранила вход, поэтому вход не сохранится после закрытия приложения.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Приложение было закрыто до сохранения входа. Запустите его снова и войдите.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Сохранённого входа нет. Войдите.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Ваша связка ключей не ответила вовремя. Проверьте, не задаёт ли она вопрос, и повторите попытку.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Ваша связка ключей не показала сохранённый вход. Если она заблокирована, разблокируйте её и повторите попытку; иначе войдите. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Не удаётся прочитать сохранённый вход. Войдите снова, чтобы заменить его. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Сохранённый вход создан более новой версией этого приложения. Обновите приложение или войдите снова. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Сохранённый вход неполон. Войдите снова, чтобы заменить его. Ничего не удалено.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Сохранённый вход относится к другой учётной записи или службе, поэтому это не было использовано. Войдите. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Не удалось обратиться к сохранённому входу. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Не удалось сохранить вход. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Здесь вы вышли. Браузер не подтвердил, что выход выполнен и в нём; выйдите там, если им пользуются другие.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Здесь вы вышли. В браузере вход, возможно, сохраняется, потому что эта служба входа не позволяет его завершить.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Действие отменено до завершения.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Вы вышли до завершения действия. Войдите снова.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Вы не подтвердили, что это вы, поэтому ничего не было отправлено. Вход остаётся выполненным.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Приложение запросило вход с недопустимыми параметрами. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Браузер не может сам вернуться в это приложение, потому что не хватает части рабочего стола. Обратитесь к администратору этого компьютера.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Браузер не может сам вернуться в это приложение, потому что ваши настройки нельзя изменить. Обратитесь к администратору этого компьютера.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Браузер не может сам вернуться в это приложение. Обратитесь к администратору этого компьютера.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Во входе на другом устройстве отказано. Войдите вместо этого через браузер.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>У этой службы входа нет кодов для других устройств. Войдите вместо этого через браузер.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Никто не ввёл код вовремя. Получите новый, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>На другом устройстве во входе отказано. Повторите попытку или используйте другую учётную запись.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Код больше не действителен. Начните снова.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Этому приложению не разрешён вход с помощью кода. Войдите вместо этого через браузер.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Это приложение неизвестно службе входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Служба входа дала ответ, который не удалось использовать. Войдите вместо этого через браузер.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Служба входа не разрешает приложению читать или изменять вашу учётную запись. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Служба входа отклонила это изменение вашей учётной записи.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Эта учётная запись больше не известна службе входа.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Это изменение нельзя сохранить. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Эта учётная запись не связана с вашей.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Вы входите без пароля этого приложения, поэтому здесь нет пароля, который можно изменить.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Вы вошли с учётной записью, которой уже пользуетесь. Войдите с другой, чтобы связать её.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Эта ссылка — неполное приглашение. Откройте ссылку из электронного письма ещё раз или попросите новое приглашение.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Сохранённый вход относится к другой организации. Войдите в эту.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Служба входа запрашивает сертификат, который это окно не может предоставить. Продолжите в браузере.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Следующую страницу можно показать только в вашем собственном браузере. Войдите там.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Ваша сеть запрашивает пароль, который может предоставить ваш собственный браузер. Войдите там.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Прокси-сервер вашей сети запрашивает пароль, который может предоставить ваш собственный браузер. Войдите там.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Служба входа прислала что-то другое вместо своей страницы. Повторите попытку или продолжите в браузере.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Это окно не доверяет сертификату службы входа. Продолжите в браузере.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Здесь вы вышли. Служба входа не подтвердила, что завершила ваш сеанс.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Это не адрес электронной почты. Проверьте его.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Этому приложению нужно больше разрешений, чем вы ему дали. Войдите снова.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Войдите снова, чтобы видеть и изменять все данные своей учётной записи.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Служба входа не разрешает приложению менять способ вашего входа. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Этот код не принят. Проверьте его и повторите попытку или начните снова, чтобы получить другой.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Этой записи больше нет. Обновите список.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Этот вид входа нельзя добавить здесь. Обратитесь в службу поддержки приложения.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Подтверждать нечего. Начните снова.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Служба входа дала ответ, который не удалось использовать, поэтому учётная запись не подключена. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Сейчас сеанс нельзя продлить, потому что папку этого приложения нельзя использовать. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Ответ страницы входа был слишком длинным, поэтому это не было использовано. Войдите снова.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Зашифрованный файл песочницы</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Ничего не открылось? Скопируйте ссылку и вставьте её в браузер.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Войти в %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Продолжить в браузере</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Вернуться к этому окну</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Использовать код на другом устройстве</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Получить новый код</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Открыть страницу здесь</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-код страницы, которую нужно открыть</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Код для ввода</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Безопасное соединение</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Небезопасное соединение</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Прекратить вход?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Страница входа</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Сменить учётную запись</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Сервер сейчас недоступен.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Вход отменён</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Это заняло слишком много времени</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Нет соединения с сервером</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Соединение небезопасно</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Подождите немного</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>В службе входа сейчас неполадки</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Не удалось понять ответ</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Вход ещё не настроен</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Не удалось показать страницу</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Ответ не относится к этому входу</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Ответу нельзя доверять</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Войдите снова</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Нужен ещё один шаг</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ваша связка ключей заблокирована</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Нет доступа к связке ключей</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Связка ключей не ответила</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Не удаётся прочитать сохранённый вход</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вы не вошли</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Мы открыли страницу в вашем браузере. Вернитесь сюда, когда войдёте.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Мы открыли %1 в вашем браузере. Вернитесь сюда, когда войдёте.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Продолжите на другом устройстве</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Подробность: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Состояние HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Здесь браузер не открылся. Используйте другое устройство.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Ничего не открылось? Скопируйте ссылку или используйте код на другом устройстве.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Никто не ввёл код вовремя. Получите новый, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Перейдите на %1 и введите</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Этот код больше не действителен</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Осталась %n минута</numerusform>
            <numerusform>Осталось %n минуты</numerusform>
            <numerusform>Осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Учётная запись не связана</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Блокировать сообщения этой страницы</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Для этого шага на %1 нужен ваш браузер.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Страница на %1 сообщает:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Страница на %1 спрашивает:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Ключ безопасности не был использован вовремя.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>Сайт %1 не знает этого ключа безопасности. Используйте другой.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>Сайт %1 уже знает этот ключ безопасности.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN-код был неверным слишком много раз. Извлеките ключ безопасности, вставьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Ключ безопасности заблокирован, так как PIN-код был неверным слишком много раз. Его необходимо сбросить.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Ключ безопасности был извлечён. Вставьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>На ключе безопасности нет места для ещё одной учётной записи.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Ключу безопасности не было разрешено ответить.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Этот ключ безопасности не поддерживает то, что запрашивает сайт %1. Используйте другой.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Введите PIN-код вашего ключа безопасности.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Выберите PIN-код для вашего ключа безопасности.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Неверный PIN-код. Осталось попыток: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Слишком много неудачных попыток распознать отпечаток пальца.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN-код содержит недопустимые символы.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Новый PIN-код совпадает со старым.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Минимальное количество символов: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Выберите учётную запись для %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Прикоснитесь к ключу безопасности.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Служба входа сообщает: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Если вы примете приглашение, здесь будет выполнен выход из текущей учётной записи.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Принять и войти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>У вас есть приглашение</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Ссылка приглашает вас в организацию на %1. Примите её, только если вы её ожидали.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Содержимое запроса нельзя отправить повторно</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Подтвердите, что это вы: %1 хочет использовать ваш сеанс.</translation>
    </message>
</context>
</TS>
