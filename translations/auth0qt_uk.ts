<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ви ввійшли</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ви вийшли</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Вхід не завершено</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Ви можете закрити цю сторінку й повернутися до %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Поверніться до %1, щоб повторити спробу.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Цей вхід завершено</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Його вже було виконано або він тривав надто довго. Поверніться до %1, щоб продовжити.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Він задовгий. Поверніться до програми, щоб повторити спробу.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Браузер надіслав його до відкриття сторінки. Перезавантажте сторінку.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Це не відповідь сторінки входу. Ви можете закрити цю сторінку.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Цей запит не прийнято</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вхід скасовано.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Це тривало надто довго. Повторіть спробу.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Не вдалося зв’язатися із сервером. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Не вдалося встановити безпечне з’єднання зі службою входу. Нічого не було надіслано.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Сервер просить зачекати через надто велику кількість спроб. Повторіть спробу за мить.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>У службі входу зараз виникла проблема. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Служба входу дала відповідь, яку не вдалося зрозуміти. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Цю програму не налаштовано для входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Браузер не зміг показати сторінку входу. Повторіть спробу.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Надійшла відповідь, що не стосується цього входу, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>У вході відмовлено. Спробуйте інший обліковий запис або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Відповідь служби входу не заслуговує на довіру, тому вхід не виконано. Повторіть спробу.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ваш сеанс завершено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Ваш обліковий запис вимагає другого кроку. Увійдіть знову й підтвердьте, що це ви.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Вашу в’язку ключів заблоковано. Розблокуйте її та повторіть спробу.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Цій програмі не дозволено використовувати вашу в’язку ключів. Дозвольте це та повторіть спробу.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Не вдалося звернутися до вашої в’язки ключів, тому вхід не збережеться після закриття програми.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Не вдається прочитати збережений вхід. Увійдіть знову, щоб замінити його.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Ви не ввійшли. Спочатку ввійдіть.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Цей вхід замінено новішим. Продовжуйте там.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Ви скасували вхід. Можна почати знову будь-коли.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Пошук збереженого входу скасовано. Ви можете ввійти будь-коли.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Вікно входу закрито до завершення входу. Можна почати знову будь-коли.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Вхід не завершено вчасно. Почніть знову.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Програма перервала дію до її завершення. Запустіть її знову та ввійдіть.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Тим часом параметри входу змінилися. Почніть знову.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Цю програму не налаштовано для входу: у неї немає ідентифікатора клієнта. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Цю програму не налаштовано для входу: адреси служби входу немає або вона неправильна. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Цю програму не налаштовано для входу: адреса служби входу неправильна. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Ця програма не може отримати відповідь сторінки входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Це вікно входу не пов’язане з жодною службою входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Програма запитала вид входу, якого не існує. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Схоже, немає підключення до мережі. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Службу входу не знайдено в мережі. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Служба входу зараз не відповідає. Повторіть спробу за кілька хвилин.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Сервер надто довго не відповідав. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Проксі-сервер вашої мережі не пропустив з’єднання. Перевірте параметри проксі-сервера та повторіть спробу.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>З’єднання перервалося до завершення відповіді. Повторіть спробу.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Не вдалося завантажити сторінку входу. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Не вдалося підтвердити справжність служби входу, тому нічого не було надіслано. Перевірте дату на цьому комп’ютері та мережу, потім повторіть спробу.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Не вдалося встановити безпечне з’єднання зі службою входу, тому нічого не було надіслано. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Служба входу відповіла не так, як очікувала програма. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Забагато запитів за короткий час. Зачекайте хвилинку та повторіть спробу.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Замість служби входу відповів інший пристрій або інша програма. Якщо у вашій мережі є власна сторінка входу, спочатку відкрийте її в браузері, потім повторіть спробу.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Відповідь служби входу надійшла не повністю. Повторіть спробу.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Відповідь служби входу завелика, тому це не було використано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Не вдалося прочитати відповідь служби входу. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Служба входу спрямувала програму в інше місце, що тут не дозволено. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>З’єднання зі службою входу не було б захищене, тому нічого не було надіслано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Відповідь надійшла не від вебсервера. Перевірте підключення до мережі та повторіть спробу.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Не вдалося розпакувати відповідь служби входу. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Служба входу називає себе іншим ім’ям, тому їй не можна довіряти. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Опис служби входу неповний. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>За цією адресою службу входу не знайдено. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Служба входу не надала своїх ключів, тому її відповідь не вдалося перевірити. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Не вдалося прочитати ключі служби входу, тому її відповідь не вдалося перевірити. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Служба входу має забагато ключів, тому її відповідь не прийнято. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Програма не може отримати відповідь сторінки входу, бо її порти зайняті іншими програмами. Закрийте інші її екземпляри та повторіть спробу.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Надійшла відповідь, що не стосується цього входу, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Відповідь сторінки входу була неоднозначною, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Відповідь надійшла не від тієї служби входу, яку запитували, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Сторінка входу повернулася без результату. Увійдіть знову.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Надійшла відповідь, хоча жоден вхід на неї не чекав. Почніть вхід тут.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте посилання й відкрийте його самостійно.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Не знайдено браузера, щоб показати сторінку входу. Скопіюйте посилання й відкрийте його в будь-якому браузері.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Сторінка входу привела туди, що не можна показати тут. Повторіть спробу або продовжте в браузері.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Сторінка входу перестала працювати. Повторіть спробу або продовжте в браузері.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Служба входу відхилила запит. Повторіть спробу; якщо це станеться знову, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Потрібно ввійти знову.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Для входу спочатку потрібна ваша згода. Увійдіть знову й підтвердьте її.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Служба входу спочатку має до вас запитання. Увійдіть знову й дайте на нього відповідь.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Вашому обліковому запису не дозволено користуватися цією програмою. Спробуйте інший обліковий запис або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Служба входу не зрозуміла запиту програми. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Програма запитала більше, ніж їй дозволено. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Служба входу зараз перевантажена. Повторіть спробу за кілька хвилин.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Цій програмі не дозволено такий спосіб входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Ваш обліковий запис вимагає другого кроку. Увійдіть знову й підтвердьте, що це ви.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Не вдалося завершити вхід. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Вхід тривав надто довго або вже був використаний. Увійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Служба входу не приймає цю програму. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Служба входу не пропонує такого виду входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>У відповіді служби входу немає того, що потрібно програмі. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Служба входу не повідомила, хто ви. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Служба входу надала вид доступу, який програма не може використати. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Дані, надіслані службою входу, завеликі для зберігання. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Не вдалося прочитати відповідь служби входу. Увійдіть знову пізніше.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Не вдалося поновити ваш сеанс. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Ваш сеанс завершено, бо він довго не використовувався або був довго відкритий. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Ваш сеанс завершено з іншого місця. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Ваш сеанс завершено заради безпеки: схоже, він використовувався у двох місцях. Увійдіть знову.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Цього облікового запису більше немає. Увійдіть з іншим або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Ваш обліковий запис заблоковано. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Не вдалося поновити ваш сеанс, бо програму було завершено під час поновлення. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Інша програма поновлює ваш сеанс і це триває надто довго. Повторіть спробу.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Служба входу надіслала чужі дані, тому це не було використано. Ваші залишаються без змін.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Не вдалося оновити ваш профіль. Він залишається таким, як був; повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Відповідь служби входу не заслуговує на довіру, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Відповідь служби входу завелика, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Відповідь служби входу зашифровано так, що програма не може її прочитати. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не вдалося прочитати відповідь служби входу, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не вдалося прочитати першу частину відповіді служби входу, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Служба входу підписує відповіді способом, якого програма не приймає. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Відповідь служби входу вимагає того, чого програма не знає. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Відповідь служби входу іншого виду, ніж очікувалося, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Відповідь служби входу підписано ключем, якого вона не публікує, тому вхід не виконано. Увійдіть знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Незрозуміло, яким ключем підписано відповідь служби входу, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Ключ служби входу не підходить до її відповіді, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Відповідь служби входу могла бути змінена дорогою, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Не вдалося прочитати вміст відповіді служби входу, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Відповідь надійшла не від тієї служби входу, яку запитували, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Відповідь призначалася іншій програмі, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Відповідь призначалася іншій програмі, тому вхід не виконано. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Термін дії входу минув до його отримання. Перевірте дату й час на цьому комп’ютері та ввійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Годинники служби входу та цього комп’ютера розходяться. Перевірте дату й час на цьому комп’ютері та ввійдіть знову.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Вхід ще не дійсний. Перевірте дату й час на цьому комп’ютері та ввійдіть знову.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Надійшла відповідь, що не стосується цього входу, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Для цієї дії останній вхід був надто давно. Увійдіть знову.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Вхід виконано не в ту організацію, яку запитували, тому це не було використано. Увійдіть знову й виберіть потрібну.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Вхід виконано не в ту організацію, яку запитували, тому це не було використано. Увійдіть знову й виберіть потрібну.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Частини відповіді служби входу не підходять одна до одної, тому вхід не виконано. Увійдіть знову; якщо це повториться, зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Вхід був недостатньо надійним для цієї дії. Увійдіть знову за допомогою другого чинника.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Ваш сеанс повернувся з іншим обліковим записом, тому це не було використано. Увійдіть знову.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Цій програмі не дозволено використовувати вашу в’язку ключів. Дозвольте це в параметрах в’язки ключів і повторіть спробу.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>На цьому комп’ютері не знайдено в’язки ключів, тому вхід не збережеться після закриття програми.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>У вашій в’язці ключів ще немає місця для збереження входів, тому вхід не збережеться після закриття програми. Створіть в’язку ключів у параметрах системи та ввійдіть знову.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Ваша в’язка ключів не змогла виконати запитане, тому вхід не збережеться після закриття програми.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Ваша в’язка ключів не зберегла вхід, тому вхід не збережеться після закриття програми.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Програму закрито до збереження входу. Запустіть її знову та ввійдіть.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Збереженого входу немає. Увійдіть.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Ваша в’язка ключів не відповіла вчасно. Перевірте, чи не ставить вона запитання, і повторіть спробу.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Ваша в’язка ключів не показала збереженого входу. Якщо її заблоковано, розблокуйте її та повторіть спробу; інакше ввійдіть. Нічого не видалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Не вдається прочитати збережений вхід. Увійдіть знову, щоб замінити його. Нічого не видалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Збережений вхід створено новішою версією цієї програми. Оновіть програму або ввійдіть знову. Нічого не видалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Збережений вхід неповний. Увійдіть знову, щоб замінити його. Нічого не видалено.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Збережений вхід належить іншому обліковому запису або службі, тому це не було використано. Увійдіть. Нічого не видалено.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Не вдалося звернутися до збереженого входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Не вдалося зберегти вхід. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Тут ви вийшли. Браузер не підтвердив, що вихід виконано й у ньому; вийдіть там, якщо ним користуються інші.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Тут ви вийшли. У браузері вхід, можливо, зберігається, бо ця служба входу не дає змоги його завершити.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Дію скасовано до завершення.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Ви вийшли до завершення дії. Увійдіть знову.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Ви не підтвердили, що це ви, тому нічого не було надіслано. Вхід залишається виконаним.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Програма запитала вхід із неприпустимими параметрами. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Браузер не може сам повернутися до цієї програми, бо бракує частини стільниці. Зверніться до адміністратора цього комп’ютера.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Браузер не може сам повернутися до цієї програми, бо ваші параметри не можна змінити. Зверніться до адміністратора цього комп’ютера.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Браузер не може сам повернутися до цієї програми. Зверніться до адміністратора цього комп’ютера.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>У вході на іншому пристрої відмовлено. Натомість увійдіть через браузер.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Ця служба входу не має кодів для інших пристроїв. Натомість увійдіть через браузер.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ніхто не ввів код вчасно. Отримайте новий, щоб продовжити.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>На іншому пристрої у вході відмовлено. Повторіть спробу або використайте інший обліковий запис.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Код більше не дійсний. Почніть знову.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Цій програмі не дозволено вхід за допомогою коду. Натомість увійдіть через браузер.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Ця програма невідома службі входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Служба входу дала відповідь, яку не вдалося використати. Натомість увійдіть через браузер.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Служба входу не дозволяє цій програмі читати або змінювати ваш обліковий запис. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Служба входу відхилила цю зміну вашого облікового запису.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Цей обліковий запис більше не відомий службі входу.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Цю зміну не можна зберегти. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Цей обліковий запис не пов’язаний із вашим.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Ви входите без пароля цієї програми, тому тут немає пароля, який можна змінити.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Ви ввійшли з обліковим записом, яким уже користуєтеся. Увійдіть з іншим, щоб пов’язати його.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Це посилання — неповне запрошення. Відкрийте посилання з електронного листа ще раз або попросіть нове запрошення.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Збережений вхід належить іншій організації. Увійдіть у цю.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Служба входу запитує сертифікат, який це вікно не може надати. Продовжте в браузері.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Наступну сторінку можна показати лише у вашому власному браузері. Увійдіть там.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Ваша мережа запитує пароль, який може надати ваш власний браузер. Увійдіть там.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Проксі-сервер вашої мережі запитує пароль, який може надати ваш власний браузер. Увійдіть там.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Служба входу надіслала щось інше замість своєї сторінки. Повторіть спробу або продовжте в браузері.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Це вікно не довіряє сертифікату служби входу. Продовжте в браузері.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Тут ви вийшли. Служба входу не підтвердила, що завершила ваш сеанс.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Це не адреса електронної пошти. Перевірте її.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Цій програмі потрібно більше дозволів, ніж ви їй надали. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Увійдіть знову, щоб бачити та змінювати всі дані свого облікового запису.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Служба входу не дозволяє цій програмі змінювати спосіб вашого входу. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Цей код не прийнято. Перевірте його й повторіть спробу або почніть знову, щоб отримати інший.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Цього запису більше немає. Оновіть список.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Цей вид входу не можна додати тут. Зверніться до служби підтримки цієї програми.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Немає чого підтверджувати. Почніть знову.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Служба входу дала відповідь, яку не вдалося використати, тому обліковий запис не підключено. Повторіть спробу пізніше.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Зараз сеанс не можна продовжити, тому що теку цієї програми не можна використати. Спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Відповідь сторінки входу була задовгою, тому це не було використано. Увійдіть знову.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Зашифрований файл пісочниці</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Нічого не відкрилося? Скопіюйте посилання та вставте його в браузер.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Увійти до %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Продовжити в браузері</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Повернутися до цього вікна</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Використати код на іншому пристрої</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копіювати код</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Отримати новий код</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Відкрити сторінку тут</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-код сторінки, яку потрібно відкрити</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Код для введення</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Безпечне з’єднання</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Небезпечне з’єднання</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Припинити вхід?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Припинити</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Сторінка входу</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Сервер зараз недоступний.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Вхід скасовано</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Це тривало надто довго</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Немає з’єднання із сервером</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>З’єднання небезпечне</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Зачекайте хвилинку</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>У службі входу зараз виникла проблема</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Відповідь виявилася незрозумілою</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Вхід ще не налаштовано</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Не вдалося показати сторінку</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Відповідь не стосується цього входу</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Відповіді не можна довіряти</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Увійдіть знову</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Потрібен ще один крок</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Вашу в’язку ключів заблоковано</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Немає доступу до в’язки ключів</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>В’язка ключів не відповіла</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Не вдається прочитати збережений вхід</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ви не ввійшли</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Ми відкрили сторінку у вашому браузері. Поверніться сюди, коли ввійдете.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Ми відкрили %1 у вашому браузері. Поверніться сюди, коли ввійдете.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>З’єднання з %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Продовжте на іншому пристрої</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Подробиця: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Стан HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Тут браузер не відкрився. Скористайтеся іншим пристроєм.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Нічого не відкрилося? Скопіюйте посилання або використайте код на іншому пристрої.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ніхто не ввів код вчасно. Отримайте новий, щоб продовжити.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Перейдіть на %1 і введіть</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Цей код більше не дійсний</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Залишилася %n секунда</numerusform>
            <numerusform>Залишилося %n секунди</numerusform>
            <numerusform>Залишилося %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Залишилася %n хвилина</numerusform>
            <numerusform>Залишилося %n хвилини</numerusform>
            <numerusform>Залишилося %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Обліковий запис не пов’язано</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Блокувати повідомлення цієї сторінки</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Для цього кроку на %1 потрібен ваш браузер.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Сторінка на %1 повідомляє:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Сторінка на %1 запитує:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Ключ безпеки не було використано вчасно.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>Сайт %1 не знає цього ключа безпеки. Використайте інший.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>Сайт %1 уже знає цей ключ безпеки.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN-код був неправильним забагато разів. Вийміть ключ безпеки, вставте його та повторіть спробу.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Ключ безпеки заблоковано, бо PIN-код був неправильним забагато разів. Його потрібно скинути.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Ключ безпеки вийнято. Вставте його та повторіть спробу.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>На ключі безпеки немає місця для ще одного облікового запису.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Ключу безпеки не було дозволено відповісти.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Цей ключ безпеки не підтримує того, що запитує сайт %1. Використайте інший.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Введіть PIN-код вашого ключа безпеки.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Виберіть PIN-код для вашого ключа безпеки.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Неправильний PIN-код. Залишилося спроб: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Забагато невдалих спроб розпізнати відбиток пальця.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN-код містить недозволені символи.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Новий PIN-код збігається зі старим.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Мінімальна кількість символів: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Виберіть обліковий запис для %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Торкніться ключа безпеки.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Служба входу повідомляє: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Якщо ви приймете запрошення, тут буде виконано вихід із поточного облікового запису.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Прийняти та ввійти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>У вас є запрошення</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Посилання запрошує вас до організації на %1. Прийміть його, лише якщо ви його очікували.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Вміст запиту не можна надіслати повторно</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Підтвердьте, що це ви: %1 хоче використати ваш сеанс.</translation>
    </message>
</context>
</TS>
