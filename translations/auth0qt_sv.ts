<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du är inloggad</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du är utloggad</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Inloggningen slutfördes inte</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Du kan stänga den här sidan och gå tillbaka till %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Gå tillbaka till %1 för att försöka igen.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Den här inloggningen är över</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Den var redan klar eller tog för lång tid. Gå tillbaka till %1 för att fortsätta.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Den är för lång. Gå tillbaka till programmet för att försöka igen.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Webbläsaren skickade den innan sidan öppnades. Läs in sidan igen.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Det är inte svaret från en inloggningssida. Du kan stänga den här sidan.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Den här begäran godtogs inte</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Inloggningen avbröts.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Det tog för lång tid. Försök igen.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Det gick inte att nå servern. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Det gick inte att upprätta en säker anslutning till inloggningstjänsten. Inget skickades.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Servern ber dig vänta på grund av för många försök. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Inloggningstjänsten har problem just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Inloggningstjänsten gav ett svar som inte gick att förstå. Försök igen senare.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Det här programmet är inte konfigurerat för inloggning. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Webbläsaren kunde inte visa inloggningssidan. Försök igen.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Ett svar som inte hör till den här inloggningen kom fram, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Inloggningen nekades. Prova ett annat konto eller kontakta administratören.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Inloggningstjänstens svar gick inte att lita på, så du loggades inte in. Försök igen.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Din session har avslutats. Logga in igen.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Ditt konto kräver ett andra steg. Logga in igen och bekräfta att det är du.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Din nyckelring är låst. Lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Programmet fick inte använda din nyckelring. Tillåt det och försök igen.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Det gick inte att nå din nyckelring, så inloggningen kan inte behållas när programmet stängs.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Det går inte att läsa din sparade inloggning. Logga in igen för att ersätta den.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Du är inte inloggad. Logga in först.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>En nyare inloggning har ersatt den här. Fortsätt där.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Du avbröt inloggningen. Börja om när du vill.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Sökningen efter din sparade inloggning avbröts. Du kan logga in när som helst.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Inloggningsfönstret stängdes innan du var inloggad. Börja om när du vill.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Inloggningen slutfördes inte i tid. Börja om.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Programmet avslutade detta innan det var klart. Starta det igen och logga in.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Inloggningsinställningarna ändrades under tiden. Börja om.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Det här programmet är inte konfigurerat för inloggning: det saknar klient-ID. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Det här programmet är inte konfigurerat för inloggning: adressen till inloggningstjänsten saknas eller är ogiltig. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Det här programmet är inte konfigurerat för inloggning: adressen till inloggningstjänsten är ogiltig. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Det här programmet kan inte ta emot inloggningssidans svar. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Det här inloggningsfönstret är inte anslutet till någon inloggningstjänst. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Programmet bad om en typ av inloggning som inte finns. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Du verkar vara offline. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Inloggningstjänsten hittades inte i nätverket. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Inloggningstjänsten svarar inte just nu. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Det tog för lång tid för servern att svara. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Nätverkets proxy släppte inte igenom anslutningen. Kontrollera proxyinställningarna och försök igen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Anslutningen bröts innan svaret var fullständigt. Försök igen.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Det gick inte att läsa in inloggningssidan. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Inloggningstjänstens identitet kunde inte styrkas, så inget skickades. Kontrollera datorns datum och ditt nätverk och försök igen.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Det gick inte att upprätta en säker anslutning till inloggningstjänsten, så inget skickades. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Inloggningstjänsten svarade på ett sätt som programmet inte väntade sig. Försök igen senare.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Det var för många förfrågningar på kort tid. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>En annan enhet eller ett annat program svarade i stället för inloggningstjänsten. Om nätverket har en egen inloggningssida öppnar du den först i en webbläsare och försöker sedan igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Inloggningstjänstens svar kom inte fram i sin helhet. Försök igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Inloggningstjänstens svar var för stort, så det användes inte. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Det gick inte att läsa inloggningstjänstens svar. Försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Inloggningstjänsten skickade programmet någon annanstans, vilket inte är tillåtet här. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Anslutningen till inloggningstjänsten skulle inte ha varit skyddad, så inget skickades. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Svaret kom inte från en webbserver. Kontrollera nätverksanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Det gick inte att packa upp inloggningstjänstens svar. Försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Inloggningstjänsten kallar sig något annat, så den är inte betrodd. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Beskrivningen av inloggningstjänsten är ofullständig. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Ingen inloggningstjänst hittades på den här adressen. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Inloggningstjänsten lämnade inte ut sina nycklar, så dess svar kunde inte kontrolleras. Försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Det gick inte att läsa inloggningstjänstens nycklar, så dess svar kunde inte kontrolleras. Försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Inloggningstjänsten har för många nycklar, så dess svar är inte betrott. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Det här programmet kan inte ta emot inloggningssidans svar eftersom andra program använder dess portar. Stäng andra fönster av programmet och försök igen.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Ett svar som inte hör till den här inloggningen kom fram, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Inloggningssidans svar var inte entydigt, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Svaret kom från en annan inloggningstjänst än den som tillfrågades, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Inloggningssidan kom tillbaka utan resultat. Logga in igen.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Ett svar kom fram fast ingen inloggning väntade på det. Börja inloggningen här.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Det gick inte att öppna webbläsaren. Kopiera länken och öppna den själv.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Ingen webbläsare hittades som kan visa inloggningssidan. Kopiera länken och öppna den i valfri webbläsare.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Inloggningssidan ledde till en plats som inte kan visas här. Försök igen eller fortsätt i webbläsaren.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Inloggningssidan slutade fungera. Försök igen eller fortsätt i webbläsaren.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänsten avvisade begäran. Försök igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Du måste logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Inloggningen kräver först ditt samtycke. Logga in igen och bekräfta det.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Inloggningstjänsten har en fråga till dig först. Logga in igen och besvara den.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Ditt konto får inte använda det här programmet. Prova ett annat konto eller kontakta administratören.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Inloggningstjänsten förstod inte programmets begäran. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Programmet bad om mer än det får ha. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Inloggningstjänsten är upptagen just nu. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Det här programmet får inte logga in personer på det här sättet. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Ditt konto kräver ett andra steg. Logga in igen och bekräfta att det är du.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Det gick inte att slutföra inloggningen. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Inloggningen tog för lång tid eller har redan använts. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Inloggningstjänsten godtar inte det här programmet. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Inloggningstjänsten erbjuder inte den här typen av inloggning. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänsten utelämnade något som programmet behöver. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänsten talade inte om vem du är. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Inloggningstjänsten gav en typ av åtkomst som programmet inte kan använda. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Det som inloggningstjänsten skickade är för stort för att sparas. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Det gick inte att läsa inloggningstjänstens svar. Logga in igen senare.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Det gick inte att förnya din session. Logga in igen.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Din session har avslutats eftersom den inte användes på ett tag eller var öppen länge. Logga in igen.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Din session avslutades från en annan plats. Logga in igen.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Din session avslutades för säkerhets skull eftersom den verkade användas på två ställen. Logga in igen.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Det här kontot finns inte längre. Logga in med ett annat eller kontakta administratören.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Ditt konto är blockerat. Kontakta administratören.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Det gick inte att förnya din session eftersom programmet avslutades mitt i. Logga in igen.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Ett annat program förnyar din session och tar för lång tid på sig. Försök igen.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Inloggningstjänsten skickade någon annans uppgifter, så det användes inte. Dina egna är som de var.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Det gick inte att uppdatera din profil. Den är som den var; försök igen senare.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänstens svar gick inte att lita på, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Inloggningstjänstens svar var för stort, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Inloggningstjänstens svar är krypterat på ett sätt som programmet inte kan läsa. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Det gick inte att läsa inloggningstjänstens svar, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Det gick inte att läsa den första delen av inloggningstjänstens svar, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Inloggningstjänsten signerar sina svar på ett sätt som programmet inte godtar. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Inloggningstjänstens svar kräver något som programmet inte känner till. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänstens svar är av en annan typ än väntat, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Inloggningstjänstens svar är signerat med en nyckel som den inte publicerar, så du loggades inte in. Logga in igen om några minuter.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Det är oklart vilken nyckel som signerade inloggningstjänstens svar, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Inloggningstjänstens nyckel passar inte till svaret, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Inloggningstjänstens svar kan ha ändrats på vägen, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Det gick inte att läsa innehållet i inloggningstjänstens svar, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret kom från en annan inloggningstjänst än den som tillfrågades, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var avsett för ett annat program, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var avsett för ett annat program, så du loggades inte in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Inloggningen hade gått ut innan den kom fram. Kontrollera datorns datum och tid och logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Inloggningstjänstens och datorns klockor stämmer inte överens. Kontrollera datorns datum och tid och logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Inloggningen är inte giltig ännu. Kontrollera datorns datum och tid och logga in igen.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Ett svar som inte hör till den här inloggningen kom fram, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Din senaste inloggning är för gammal för detta. Logga in igen.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du loggades in i en annan organisation än den begärda, så det användes inte. Logga in igen och välj den rätta.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du loggades in i en annan organisation än den begärda, så det användes inte. Logga in igen och välj den rätta.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Delarna av inloggningstjänstens svar hör inte ihop, så du loggades inte in. Logga in igen; om det händer på nytt kontaktar du supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Inloggningen var inte så stark som krävs. Logga in igen med en andra faktor.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Din session kom tillbaka med ett annat konto, så det användes inte. Logga in igen.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Programmet fick inte använda din nyckelring. Tillåt det i nyckelringens inställningar och försök igen.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Ingen nyckelring hittades på datorn, så inloggningen kan inte behållas när programmet stängs.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Din nyckelring har ännu ingen plats för inloggningar, så inloggningen kan inte behållas när programmet stängs. Skapa en nyckelring i systeminställningarna och logga in igen.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Din nyckelring kunde inte göra det som begärdes, så inloggningen kan inte behållas när programmet stängs.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Din nyckelring behöll inte inloggningen, så inloggningen kan inte behållas när programmet stängs.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Programmet stängdes innan inloggningen hann sparas. Starta det igen och logga in.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Det finns ingen sparad inloggning. Logga in.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Din nyckelring svarade inte i tid. Se efter om den ställer en fråga och försök igen.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Din nyckelring visade ingen sparad inloggning. Om den är låst låser du upp den och försöker igen; annars loggar du in. Inget togs bort.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Det går inte att läsa din sparade inloggning. Logga in igen för att ersätta den. Inget togs bort.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Din sparade inloggning kommer från en nyare version av programmet. Uppdatera programmet eller logga in igen. Inget togs bort.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Din sparade inloggning är ofullständig. Logga in igen för att ersätta den. Inget togs bort.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Den sparade inloggningen hör till ett annat konto eller en annan tjänst, så det användes inte. Logga in. Inget togs bort.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Det gick inte att nå din sparade inloggning. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Det gick inte att spara inloggningen. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Du är utloggad här. Webbläsaren bekräftade inte att den också loggade ut; logga ut där om andra använder den.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Du är utloggad här. Webbläsaren kan fortfarande vara inloggad, eftersom inloggningstjänsten inte har något sätt att avsluta det.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Detta avbröts innan det var klart.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Du loggades ut innan detta var klart. Logga in igen.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Du bekräftade inte att det är du, så inget skickades. Du är fortfarande inloggad.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Programmet begärde inloggning med ogiltiga alternativ. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Webbläsaren kan inte själv gå tillbaka till det här programmet eftersom en del av skrivbordsmiljön saknas. Kontakta datorns administratör.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Webbläsaren kan inte själv gå tillbaka till det här programmet eftersom dina inställningar inte kan ändras. Kontakta datorns administratör.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Webbläsaren kan inte själv gå tillbaka till det här programmet. Kontakta datorns administratör.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Inloggningen på en annan enhet nekades. Logga in med webbläsaren i stället.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Den här inloggningstjänsten har inga koder för andra enheter. Logga in med webbläsaren i stället.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen angav koden i tid. Hämta en ny för att fortsätta.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Inloggningen nekades på den andra enheten. Försök igen eller använd ett annat konto.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Koden är inte längre giltig. Börja om.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Det här programmet får inte logga in personer med en kod. Logga in med webbläsaren i stället.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Inloggningstjänsten känner inte till det här programmet. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Inloggningstjänsten gav ett svar som inte gick att använda. Logga in med webbläsaren i stället.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Inloggningstjänsten låter inte det här programmet läsa eller ändra ditt konto. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Inloggningstjänsten avvisade den här ändringen av ditt konto.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Inloggningstjänsten känner inte längre till det här kontot.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Det går inte att spara den här ändringen. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Det här kontot är inte kopplat till ditt.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Du loggar in utan ett lösenord för det här programmet, så det finns inget att ändra här.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Du loggade in med kontot som du redan använder. Logga in med ett annat för att koppla det till ditt.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Den här länken är inte en fullständig inbjudan. Öppna länken i e-postmeddelandet igen eller be om en ny inbjudan.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Din sparade inloggning hör till en annan organisation. Logga in i den här.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Inloggningstjänsten begär ett certifikat som det här fönstret inte kan ge. Fortsätt i webbläsaren.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Nästa sida kan bara visas i din egen webbläsare. Logga in där.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Nätverket begär ett lösenord som din egen webbläsare kan ge. Logga in där.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Nätverkets proxy begär ett lösenord som din egen webbläsare kan ge. Logga in där.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Inloggningstjänsten skickade något annat i stället för sin sida. Försök igen eller fortsätt i webbläsaren.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Det här fönstret litar inte på inloggningstjänstens certifikat. Fortsätt i webbläsaren.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Du är utloggad här. Inloggningstjänsten bekräftade inte att den avslutade din session.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Detta är ingen e-postadress. Kontrollera den.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Det här programmet behöver fler behörigheter än du har gett det. Logga in igen.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Logga in igen för att se och ändra alla uppgifter i ditt konto.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Inloggningstjänsten låter inte det här programmet ändra hur du loggar in. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Koden godtogs inte. Kontrollera den och försök igen, eller börja om för att få en annan.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Posten finns inte längre. Läs in listan igen.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Den här typen av inloggning kan inte läggas till här. Kontakta supporten för programmet.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Det finns inget att bekräfta. Börja om.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Inloggningstjänsten gav ett svar som inte gick att använda, så kontot anslöts inte. Försök igen senare.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Din session kan inte förnyas nu, eftersom en av programmets mappar inte kan användas. Försök igen senare.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Inloggningssidans svar var för långt, så det användes inte. Logga in igen.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Sandlådans krypterade fil</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Öppnades inget? Kopiera länken och klistra in den i webbläsaren.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Logga in i %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Fortsätt i webbläsaren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Tillbaka till det här fönstret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Använd en kod på en annan enhet</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiera kod</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Hämta en ny kod</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Öppna sidan här</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-kod för sidan som ska öppnas</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Kod att ange</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Säker anslutning</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Ej säker anslutning</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Sluta logga in?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sluta</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Inloggningssida</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Byt konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Det går inte att nå servern just nu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Inloggningen avbröts</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Det tog för lång tid</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Ingen anslutning till servern</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Anslutningen är inte säker</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Vänta en stund</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Inloggningstjänsten har problem just nu</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Svaret gick inte att förstå</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Inloggning är inte konfigurerad ännu</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Det gick inte att visa sidan</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Svaret hörde inte till den här inloggningen</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Du loggades inte in</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Svaret går inte att lita på</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Ett steg till behövs</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Din nyckelring är låst</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Ingen åtkomst till din nyckelring</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Din nyckelring svarade inte</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Det går inte att läsa din sparade inloggning</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du är inte inloggad</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Vi öppnade en sida i webbläsaren. Kom tillbaka hit när du har loggat in.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Vi öppnade %1 i webbläsaren. Kom tillbaka hit när du har loggat in.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Ansluter till %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Fortsätt på en annan enhet</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalj: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tid: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Ingen webbläsare öppnades här. Använd en annan enhet.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Öppnades inget? Kopiera länken eller använd en kod på en annan enhet.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen angav koden i tid. Hämta en ny för att fortsätta.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Gå till %1 och ange</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Den här koden är inte längre giltig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekund kvar</numerusform>
            <numerusform>%n sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minut kvar</numerusform>
            <numerusform>%n minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Kontot kopplades inte</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Blockera meddelanden från den här sidan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Det här steget på %1 behöver din webbläsare.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Sidan på %1 meddelar:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Sidan på %1 frågar:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Säkerhetsnyckeln användes inte i tid.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 känner inte till den här säkerhetsnyckeln. Använd en annan.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 känner redan till den här säkerhetsnyckeln.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN-koden var fel för många gånger. Ta ut säkerhetsnyckeln, sätt i den och försök igen.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Säkerhetsnyckeln är spärrad eftersom PIN-koden var fel för många gånger. Den måste återställas.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Säkerhetsnyckeln togs ut. Sätt i den och försök igen.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Säkerhetsnyckeln har inte plats för ett konto till.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Säkerhetsnyckeln fick inte svara.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Den här säkerhetsnyckeln klarar inte det som %1 begär. Använd en annan.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Ange PIN-koden för din säkerhetsnyckel.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Välj en PIN-kod för din säkerhetsnyckel.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN-koden var fel. Återstående försök: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>För många misslyckade försök att känna igen fingeravtrycket.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN-koden innehåller tecken som inte är tillåtna.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Den nya PIN-koden är samma som den gamla.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Minsta antal tecken: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Välj ett konto för %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Rör vid din säkerhetsnyckel.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Inloggningstjänsten säger: ”%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Om du godkänner loggas du ut från ditt nuvarande konto här.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Godkänn och logga in</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Du har en inbjudan</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>En länk bjuder in dig till en organisation hos %1. Godkänn den bara om du väntade dig den.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Begärans innehåll kan inte skickas igen</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Bekräfta att det är du: %1 vill använda din session.</translation>
    </message>
</context>
</TS>
