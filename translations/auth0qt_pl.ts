<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Logowanie nie zostało ukończone</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do aplikacji %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Wróć do aplikacji %1, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>To logowanie już się zakończyło</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Zostało już ukończone lub trwało zbyt długo. Wróć do aplikacji %1, aby kontynuować.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Jest zbyt długie. Wróć do aplikacji, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Przeglądarka wysłała je przed otwarciem strony. Wczytaj stronę ponownie.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Nie jest to odpowiedź strony logowania. Możesz zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>To żądanie nie zostało przyjęte</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Logowanie zostało anulowane.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Trwało to zbyt długo. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Nie udało się połączyć z serwerem. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z usługą logowania. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Serwer prosi o odczekanie z powodu zbyt wielu prób. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Usługa logowania ma obecnie problem. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Usługa logowania przesłała odpowiedź, której nie udało się zrozumieć. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Ta aplikacja nie jest skonfigurowana do logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Przeglądarka nie mogła wyświetlić strony logowania. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Nadeszła odpowiedź, która nie dotyczy tego logowania, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Logowanie zostało odrzucone. Wypróbuj inne konto lub skontaktuj się z administratorem.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Odpowiedź usługi logowania nie jest wiarygodna, dlatego nie zalogowano Cię. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Twoja sesja się zakończyła. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Twoje konto wymaga drugiego kroku. Zaloguj się ponownie i potwierdź swoją tożsamość.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Twój pęk kluczy jest zablokowany. Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Ta aplikacja nie otrzymała zgody na użycie Twojego pęku kluczy. Zezwól na to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Nie udało się uzyskać dostępu do Twojego pęku kluczy, dlatego po zamknięciu aplikacji logowanie nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Nie można odczytać zapisanego logowania. Zaloguj się ponownie, aby je zastąpić.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Nie zalogowano. Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Nowsze logowanie zastąpiło to logowanie. Kontynuuj tam.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Anulowano logowanie. Możesz zacząć ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Wyszukiwanie zapisanego logowania zostało anulowane. Możesz zalogować się w każdej chwili.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Okno logowania zostało zamknięte przed zalogowaniem. Możesz zacząć ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Logowanie nie zostało ukończone na czas. Zacznij ponownie.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Aplikacja przerwała tę operację przed jej ukończeniem. Uruchom ją ponownie i zaloguj się.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Ustawienia logowania zmieniły się w międzyczasie. Zacznij ponownie.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Ta aplikacja nie jest skonfigurowana do logowania: nie ma identyfikatora klienta. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Ta aplikacja nie jest skonfigurowana do logowania: brakuje adresu usługi logowania lub jest on nieprawidłowy. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Ta aplikacja nie jest skonfigurowana do logowania: adres usługi logowania jest nieprawidłowy. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Ta aplikacja nie może odebrać odpowiedzi strony logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>To okno logowania nie jest połączone z żadną usługą logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Ta aplikacja zażądała rodzaju logowania, który nie istnieje. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Wygląda na to, że nie masz połączenia z siecią. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Nie znaleziono usługi logowania w sieci. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Usługa logowania obecnie nie odpowiada. Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Serwer zbyt długo nie odpowiadał. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Serwer proxy Twojej sieci nie przepuścił połączenia. Sprawdź ustawienia serwera proxy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Połączenie zostało przerwane, zanim odpowiedź była kompletna. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Nie udało się wczytać strony logowania. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Nie udało się potwierdzić tożsamości usługi logowania, dlatego nic nie zostało wysłane. Sprawdź datę na tym komputerze oraz sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z usługą logowania, dlatego nic nie zostało wysłane. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Usługa logowania odpowiedziała w sposób, którego ta aplikacja nie oczekiwała. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Było zbyt wiele żądań w krótkim czasie. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Zamiast usługi logowania odpowiedziało inne urządzenie lub inny program. Jeśli Twoja sieć ma własną stronę logowania, najpierw otwórz ją w przeglądarce, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Odpowiedź usługi logowania nie dotarła w całości. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania była zbyt duża, dlatego nie użyto tego. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Nie udało się odczytać odpowiedzi usługi logowania. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Usługa logowania odesłała tę aplikację gdzie indziej, co nie jest tu dozwolone. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Połączenie z usługą logowania nie byłoby chronione, dlatego nic nie zostało wysłane. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Odpowiedź nie pochodzi z serwera WWW. Sprawdź połączenie sieciowe i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Nie udało się rozpakować odpowiedzi usługi logowania. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Usługa logowania przedstawia się pod inną nazwą, dlatego nie jest zaufana. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Opis usługi logowania jest niekompletny. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Pod tym adresem nie znaleziono usługi logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Usługa logowania nie udostępniła swoich kluczy, dlatego nie udało się sprawdzić jej odpowiedzi. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Nie udało się odczytać kluczy usługi logowania, dlatego nie udało się sprawdzić jej odpowiedzi. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Usługa logowania ma zbyt wiele kluczy, dlatego nie zaufano jej odpowiedzi. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Ta aplikacja nie może odebrać odpowiedzi strony logowania, ponieważ inne programy używają jej portów. Zamknij inne kopie aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Nadeszła odpowiedź, która nie dotyczy tego logowania, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Odpowiedź strony logowania nie była jednoznaczna, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Odpowiedź nadeszła z innej usługi logowania niż ta, do której wysłano pytanie, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Strona logowania wróciła bez wyniku. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Nadeszła odpowiedź, choć żadne logowanie na nią nie czekało. Rozpocznij logowanie tutaj.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Nie udało się otworzyć przeglądarki. Skopiuj link i otwórz go samodzielnie.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Nie znaleziono przeglądarki, która wyświetli stronę logowania. Skopiuj link i otwórz go w dowolnej przeglądarce.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Strona logowania prowadziła do miejsca, którego nie można tu wyświetlić. Spróbuj ponownie lub kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Strona logowania przestała działać. Spróbuj ponownie lub kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Usługa logowania odrzuciła żądanie. Spróbuj ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Musisz zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Logowanie wymaga najpierw Twojej zgody. Zaloguj się ponownie i wyraź zgodę.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Usługa logowania ma najpierw do Ciebie pytanie. Zaloguj się ponownie i odpowiedz na nie.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Twoje konto nie ma pozwolenia na używanie tej aplikacji. Wypróbuj inne konto lub skontaktuj się z administratorem.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Usługa logowania nie zrozumiała żądania tej aplikacji. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Ta aplikacja zażądała więcej, niż może otrzymać. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Usługa logowania jest obecnie zajęta. Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Ta aplikacja nie może logować użytkowników w ten sposób. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Twoje konto wymaga drugiego kroku. Zaloguj się ponownie i potwierdź swoją tożsamość.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Nie udało się ukończyć logowania. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Logowanie trwało zbyt długo lub zostało już wykorzystane. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Usługa logowania nie akceptuje tej aplikacji. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Usługa logowania nie oferuje tego rodzaju logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Usługa logowania pominęła to, czego potrzebuje ta aplikacja. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Usługa logowania nie podała, kim jesteś. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Usługa logowania przyznała rodzaj dostępu, którego ta aplikacja nie może użyć. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Dane wysłane przez usługę logowania są zbyt duże, aby je zachować. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Nie udało się odczytać odpowiedzi usługi logowania. Zaloguj się ponownie później.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Nie udało się odnowić Twojej sesji. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Twoja sesja się zakończyła, ponieważ przez pewien czas nie była używana lub była długo otwarta. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Twoja sesja została zakończona z innego miejsca. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Twoja sesja została zakończona dla bezpieczeństwa, ponieważ wyglądało na to, że jest używana w dwóch miejscach. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>To konto już nie istnieje. Zaloguj się na inne lub skontaktuj się z administratorem.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Twoje konto jest zablokowane. Skontaktuj się z administratorem.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Nie udało się odnowić Twojej sesji, ponieważ aplikacja została w tym czasie zakończona. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Inny program odnawia Twoją sesję i trwa to zbyt długo. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Usługa logowania wysłała dane innej osoby, dlatego nie użyto tego. Twoje pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Nie udało się zaktualizować Twojego profilu. Pozostaje bez zmian; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania nie jest wiarygodna, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania była zbyt duża, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania jest zaszyfrowana w sposób, którego ta aplikacja nie potrafi odczytać. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Nie udało się odczytać odpowiedzi usługi logowania, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Nie udało się odczytać pierwszej części odpowiedzi usługi logowania, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Usługa logowania podpisuje odpowiedzi w sposób, którego ta aplikacja nie akceptuje. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania wymaga czegoś, czego ta aplikacja nie zna. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania jest innego rodzaju niż oczekiwano, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Odpowiedź usługi logowania podpisano kluczem, którego ona nie publikuje, dlatego nie zalogowano Cię. Zaloguj się ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Nie wiadomo, którym kluczem podpisano odpowiedź usługi logowania, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Klucz usługi logowania nie pasuje do jej odpowiedzi, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Odpowiedź usługi logowania mogła zostać zmieniona po drodze, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Nie udało się odczytać treści odpowiedzi usługi logowania, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpowiedź nadeszła z innej usługi logowania niż ta, do której wysłano pytanie, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpowiedź była przeznaczona dla innej aplikacji, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Odpowiedź była przeznaczona dla innej aplikacji, dlatego nie zalogowano Cię. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Logowanie wygasło, zanim dotarło. Sprawdź datę i godzinę na tym komputerze, a potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Zegary usługi logowania i tego komputera nie są zgodne. Sprawdź datę i godzinę na tym komputerze, a potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Logowanie nie jest jeszcze ważne. Sprawdź datę i godzinę na tym komputerze, a potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Nadeszła odpowiedź, która nie dotyczy tego logowania, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Od ostatniego logowania minęło zbyt dużo czasu. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Zalogowano Cię do innej organizacji niż żądana, dlatego nie użyto tego. Zaloguj się ponownie i wybierz właściwą.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Zalogowano Cię do innej organizacji niż żądana, dlatego nie użyto tego. Zaloguj się ponownie i wybierz właściwą.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Części odpowiedzi usługi logowania do siebie nie pasują, dlatego nie zalogowano Cię. Zaloguj się ponownie; jeśli to się powtórzy, skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Logowanie nie było tak silne, jak jest to tu wymagane. Zaloguj się ponownie z użyciem drugiego składnika.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Twoja sesja wróciła z innym kontem, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Ta aplikacja nie otrzymała zgody na użycie Twojego pęku kluczy. Zezwól na to w ustawieniach pęku kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Na tym komputerze nie znaleziono pęku kluczy, dlatego po zamknięciu aplikacji logowanie nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Twój pęk kluczy nie ma jeszcze miejsca na zapisywanie logowań, dlatego po zamknięciu aplikacji logowanie nie zostanie zachowane. Utwórz pęk kluczy w ustawieniach systemu, a potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Twój pęk kluczy nie mógł wykonać tego, o co poproszono, dlatego po zamknięciu aplikacji logowanie nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Twój pęk kluczy nie zachował logowania, dlatego po zamknięciu aplikacji logowanie nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Aplikacja została zamknięta przed zapisaniem logowania. Uruchom ją ponownie i zaloguj się.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Nie ma zapisanego logowania. Zaloguj się.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Twój pęk kluczy nie odpowiedział na czas. Sprawdź, czy nie zadaje pytania, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Twój pęk kluczy nie pokazał zapisanego logowania. Jeśli jest zablokowany, odblokuj go i spróbuj ponownie; w przeciwnym razie zaloguj się. Nic nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Nie można odczytać zapisanego logowania. Zaloguj się ponownie, aby je zastąpić. Nic nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Zapisane logowanie pochodzi z nowszej wersji tej aplikacji. Zaktualizuj ją lub zaloguj się ponownie. Nic nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Zapisane logowanie jest niekompletne. Zaloguj się ponownie, aby je zastąpić. Nic nie zostało usunięte.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Zapisane logowanie należy do innego konta lub innej usługi, dlatego nie użyto tego. Zaloguj się. Nic nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Nie udało się uzyskać dostępu do zapisanego logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Nie udało się zapisać logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Tutaj Cię wylogowano. Przeglądarka nie potwierdziła, że też się wylogowała; wyloguj się tam, jeśli korzystają z niej inni.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Tutaj Cię wylogowano. W przeglądarce możesz być nadal zalogowany(-a), ponieważ ta usługa logowania nie daje możliwości zakończenia sesji.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Operacja została anulowana przed jej ukończeniem.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Wylogowano Cię przed ukończeniem operacji. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Nie potwierdzono Twojej tożsamości, dlatego nic nie zostało wysłane. Nadal masz otwartą sesję.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Ta aplikacja zażądała logowania z nieprawidłowymi opcjami. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Przeglądarka nie może sama wrócić do tej aplikacji, ponieważ brakuje części środowiska pulpitu. Skontaktuj się z administratorem tego komputera.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Przeglądarka nie może sama wrócić do tej aplikacji, ponieważ nie można zmienić Twoich ustawień. Skontaktuj się z administratorem tego komputera.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Przeglądarka nie może sama wrócić do tej aplikacji. Skontaktuj się z administratorem tego komputera.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Logowanie na innym urządzeniu zostało odrzucone. Zamiast tego zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Ta usługa logowania nie ma kodów dla innych urządzeń. Zamiast tego zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nikt nie wpisał kodu na czas. Pobierz nowy, aby kontynuować.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Logowanie zostało odrzucone na drugim urządzeniu. Spróbuj ponownie lub użyj innego konta.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Kod nie jest już ważny. Zacznij ponownie.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Ta aplikacja nie może logować użytkowników za pomocą kodu. Zamiast tego zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Usługa logowania nie zna tej aplikacji. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Usługa logowania przesłała odpowiedź, której nie udało się użyć. Zamiast tego zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Usługa logowania nie pozwala tej aplikacji odczytywać ani zmieniać Twojego konta. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Usługa logowania odrzuciła tę zmianę Twojego konta.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Usługa logowania nie zna już tego konta.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Nie można zapisać tej zmiany. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>To konto nie jest połączone z Twoim.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Logujesz się bez hasła tej aplikacji, dlatego nie ma tu hasła do zmiany.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Zalogowano Cię na konto, którego już używasz. Zaloguj się na inne, aby je połączyć.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Ten link nie jest pełnym zaproszeniem. Otwórz jeszcze raz link z wiadomości e-mail lub poproś o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Zapisane logowanie należy do innej organizacji. Zaloguj się do tej.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Usługa logowania wymaga certyfikatu, którego to okno nie może dostarczyć. Kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Następną stronę można wyświetlić tylko w Twojej własnej przeglądarce. Zaloguj się tam.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Twoja sieć wymaga hasła, które może podać Twoja własna przeglądarka. Zaloguj się tam.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Serwer proxy Twojej sieci wymaga hasła, które może podać Twoja własna przeglądarka. Zaloguj się tam.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Usługa logowania wysłała coś innego zamiast swojej strony. Spróbuj ponownie lub kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>To okno nie ufa certyfikatowi usługi logowania. Kontynuuj w przeglądarce.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Tutaj Cię wylogowano. Usługa logowania nie potwierdziła zakończenia sesji.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>To nie jest adres e-mail. Sprawdź go.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Ta aplikacja potrzebuje więcej uprawnień, niż jej przyznano. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Zaloguj się ponownie, aby zobaczyć i zmienić wszystkie dane swojego konta.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Usługa logowania nie pozwala tej aplikacji zmieniać sposobu Twojego logowania. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Ten kod nie został przyjęty. Sprawdź go i spróbuj ponownie albo zacznij ponownie, aby otrzymać inny.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Ten wpis już nie istnieje. Wczytaj listę ponownie.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Tego rodzaju logowania nie można tutaj dodać. Skontaktuj się z pomocą techniczną tej aplikacji.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Nie ma nic do potwierdzenia. Zacznij ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Usługa logowania przesłała odpowiedź, której nie udało się użyć, więc konto nie zostało połączone. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Nie można teraz odnowić sesji, ponieważ nie można użyć folderu tej aplikacji. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Odpowiedź strony logowania była zbyt długa, dlatego nie użyto tego. Zaloguj się ponownie.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Zaszyfrowany plik piaskownicy</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Nic się nie otworzyło? Skopiuj link i wklej go w przeglądarce.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Zaloguj się do %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Kontynuuj w przeglądarce</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Wróć do tego okna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Użyj kodu na innym urządzeniu</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Pobierz nowy kod</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Otwórz stronę tutaj</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Kod QR strony do otwarcia</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Kod do wpisania</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Bezpieczne połączenie</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Niezabezpieczone połączenie</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Przerwać logowanie?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Strona logowania</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Przełącz konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Serwer jest obecnie nieosiągalny.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Logowanie zostało anulowane</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Trwało to zbyt długo</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Brak połączenia z serwerem</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Połączenie nie jest bezpieczne</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Poczekaj chwilę</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Usługa logowania ma obecnie problem</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Odpowiedź była niezrozumiała</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Logowanie nie jest jeszcze skonfigurowane</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Nie udało się wyświetlić strony</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Odpowiedź nie dotyczyła tego logowania</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Nie zalogowano Cię</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Odpowiedź nie jest wiarygodna</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Potrzebny jest jeszcze jeden krok</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Twój pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Brak dostępu do pęku kluczy</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Pęk kluczy nie odpowiedział</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Nie można odczytać zapisanego logowania</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Otworzyliśmy stronę w przeglądarce. Wróć tutaj po zalogowaniu się.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Otworzyliśmy %1 w przeglądarce. Wróć tutaj po zalogowaniu się.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Kontynuuj na innym urządzeniu</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Szczegół: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stan HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Nie otworzyła się tu żadna przeglądarka. Użyj innego urządzenia.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Nic się nie otworzyło? Skopiuj link lub użyj kodu na innym urządzeniu.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nikt nie wpisał kodu na czas. Pobierz nowy, aby kontynuować.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Przejdź do %1 i wpisz</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Ten kod nie jest już ważny</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Pozostała %n sekunda</numerusform>
            <numerusform>Pozostały %n sekundy</numerusform>
            <numerusform>Pozostało %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Pozostała %n minuta</numerusform>
            <numerusform>Pozostały %n minuty</numerusform>
            <numerusform>Pozostało %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Konto nie zostało połączone</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Blokuj komunikaty z tej strony</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Ten krok w witrynie %1 wymaga Twojej przeglądarki.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Strona w witrynie %1 informuje:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Strona w witrynie %1 pyta:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Nie użyto klucza bezpieczeństwa na czas.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>Witryna %1 nie zna tego klucza bezpieczeństwa. Użyj innego.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>Witryna %1 zna już ten klucz bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>Kod PIN był zbyt często nieprawidłowy. Wyjmij klucz bezpieczeństwa, włóż go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Klucz bezpieczeństwa jest zablokowany, ponieważ kod PIN był zbyt często nieprawidłowy. Trzeba go zresetować.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Klucz bezpieczeństwa został wyjęty. Włóż go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Klucz bezpieczeństwa nie ma miejsca na kolejne konto.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Klucz bezpieczeństwa nie otrzymał zgody na odpowiedź.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Ten klucz bezpieczeństwa nie obsługuje tego, czego wymaga witryna %1. Użyj innego.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Wpisz kod PIN klucza bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Wybierz kod PIN dla klucza bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Kod PIN był nieprawidłowy. Pozostałe próby: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Zbyt wiele nieudanych prób rozpoznania odcisku palca.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>Kod PIN zawiera niedozwolone znaki.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Nowy kod PIN jest taki sam jak stary.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Minimalna liczba znaków: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Wybierz konto dla %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Dotknij klucza bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Usługa logowania podaje: „%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Przyjęcie spowoduje wylogowanie tutaj z bieżącego konta.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Przyjmij i zaloguj się</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Masz zaproszenie</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Link zaprasza Cię do organizacji w %1. Przyjmij go tylko wtedy, gdy go oczekujesz.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Treści żądania nie można wysłać ponownie</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Potwierdź swoją tożsamość: %1 chce użyć Twojej sesji.</translation>
    </message>
</context>
</TS>
