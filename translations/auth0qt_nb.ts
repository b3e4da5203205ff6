<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du er logget inn</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logget ut</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Innloggingen ble ikke fullført</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Du kan lukke denne siden og gå tilbake til %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Gå tilbake til %1 for å prøve på nytt.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Denne innloggingen er over</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Den var allerede fullført, eller den tok for lang tid. Gå tilbake til %1 for å fortsette.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Den er for lang. Gå tilbake til programmet for å prøve på nytt.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Nettleseren sendte den før siden ble åpnet. Last inn siden på nytt.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Det er ikke svaret fra en innloggingsside. Du kan lukke denne siden.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Denne forespørselen ble ikke godtatt</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Innloggingen ble avbrutt.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Dette tok for lang tid. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Fikk ikke kontakt med serveren. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Kunne ikke opprette en sikker forbindelse til innloggingstjenesten. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Serveren ber deg vente på grunn av for mange forsøk. Prøv på nytt om et øyeblikk.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Innloggingstjenesten har et problem for øyeblikket. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Innloggingstjenesten ga et svar som ikke kunne forstås. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Dette programmet er ikke konfigurert for innlogging. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Nettleseren kunne ikke vise innloggingssiden. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne innloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Innloggingen ble avvist. Prøv en annen konto, eller kontakt administratoren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Svaret fra innloggingstjenesten er ikke til å stole på, så du ble ikke logget inn. Prøv på nytt.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Økten er avsluttet. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Kontoen din krever et trinn til. Logg inn på nytt og bekreft at det er deg.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Nøkkelringen din er låst. Lås den opp og prøv på nytt.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Programmet fikk ikke bruke nøkkelringen din. Tillat det og prøv på nytt.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Fikk ikke tilgang til nøkkelringen din, så innloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Den lagrede innloggingen kan ikke leses. Logg inn på nytt for å erstatte den.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Du er ikke logget inn. Logg inn først.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>En nyere innlogging har erstattet denne. Fortsett der.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Du avbrøt innloggingen. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Søket etter den lagrede innloggingen ble avbrutt. Du kan logge inn når som helst.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Innloggingsvinduet ble lukket før du var logget inn. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Innloggingen ble ikke fullført i tide. Start på nytt.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Programmet avsluttet dette før det var ferdig. Start det igjen og logg inn.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Innloggingsinnstillingene ble endret i mellomtiden. Start på nytt.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Dette programmet er ikke konfigurert for innlogging: det mangler klient-ID. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Dette programmet er ikke konfigurert for innlogging: adressen til innloggingstjenesten mangler eller er ugyldig. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Dette programmet er ikke konfigurert for innlogging: adressen til innloggingstjenesten er ugyldig. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Dette programmet kan ikke motta svaret fra innloggingssiden. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Dette innloggingsvinduet er ikke koblet til en innloggingstjeneste. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Programmet ba om en type innlogging som ikke finnes. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Du ser ut til å være frakoblet. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Innloggingstjenesten ble ikke funnet på nettverket. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Innloggingstjenesten svarer ikke for øyeblikket. Prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Serveren brukte for lang tid på å svare. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Proxyen i nettverket slapp ikke forbindelsen gjennom. Kontroller proxyinnstillingene og prøv på nytt.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Forbindelsen ble brutt før svaret var fullstendig. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Innloggingssiden kunne ikke lastes inn. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Identiteten til innloggingstjenesten kunne ikke bevises, så ingenting ble sendt. Kontroller datoen på datamaskinen og nettverket, og prøv på nytt.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Kunne ikke opprette en sikker forbindelse til innloggingstjenesten, så ingenting ble sendt. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Innloggingstjenesten svarte på en måte som programmet ikke ventet. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Det var for mange forespørsler på kort tid. Vent et øyeblikk og prøv på nytt.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>En annen enhet eller et annet program svarte i stedet for innloggingstjenesten. Hvis nettverket har sin egen innloggingsside, åpner du den først i en nettleser og prøver deretter på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Svaret fra innloggingstjenesten kom ikke helt fram. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten var for stort, så det ble ikke brukt. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Svaret fra innloggingstjenesten kunne ikke leses. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Innloggingstjenesten sendte programmet et annet sted, og det er ikke tillatt her. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Forbindelsen til innloggingstjenesten ville ikke ha vært beskyttet, så ingenting ble sendt. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Svaret kom ikke fra en webserver. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Svaret fra innloggingstjenesten kunne ikke pakkes ut. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Innloggingstjenesten kaller seg noe annet, så den er ikke klarert. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Beskrivelsen av innloggingstjenesten er ufullstendig. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Fant ingen innloggingstjeneste på denne adressen. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Innloggingstjenesten leverte ikke ut nøklene sine, så svaret kunne ikke kontrolleres. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Nøklene til innloggingstjenesten kunne ikke leses, så svaret kunne ikke kontrolleres. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Innloggingstjenesten har for mange nøkler, så svaret er ikke klarert. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Dette programmet kan ikke motta svaret fra innloggingssiden, fordi andre programmer bruker portene. Lukk andre vinduer i programmet og prøv på nytt.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne innloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Svaret fra innloggingssiden var ikke entydig, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Svaret kom fra en annen innloggingstjeneste enn den som ble spurt, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Innloggingssiden kom tilbake uten resultat. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Det kom et svar selv om ingen innlogging ventet på det. Start innloggingen her.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Nettleseren kunne ikke åpnes. Kopier koblingen og åpne den selv.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Fant ingen nettleser som kan vise innloggingssiden. Kopier koblingen og åpne den i en hvilken som helst nettleser.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Innloggingssiden førte til et sted som ikke kan vises her. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Innloggingssiden sluttet å virke. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Innloggingstjenesten avviste forespørselen. Prøv på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Du må logge inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Innloggingen krever først samtykket ditt. Logg inn på nytt og bekreft det.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Innloggingstjenesten har først et spørsmål til deg. Logg inn på nytt og svar på det.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Kontoen din har ikke tillatelse til å bruke dette programmet. Prøv en annen konto, eller kontakt administratoren.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Innloggingstjenesten forsto ikke forespørselen fra programmet. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Programmet ba om mer enn det kan få. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Innloggingstjenesten er opptatt for øyeblikket. Prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Dette programmet har ikke tillatelse til å logge inn personer på denne måten. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Kontoen din krever et trinn til. Logg inn på nytt og bekreft at det er deg.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Innloggingen kunne ikke fullføres. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Innloggingen tok for lang tid eller er allerede brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Innloggingstjenesten godtar ikke dette programmet. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Innloggingstjenesten tilbyr ikke denne typen innlogging. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Innloggingstjenesten utelot det programmet trenger. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Innloggingstjenesten sa ikke hvem du er. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Innloggingstjenesten ga en type tilgang som programmet ikke kan bruke. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Det innloggingstjenesten sendte, er for stort til å lagres. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Svaret fra innloggingstjenesten kunne ikke leses. Logg inn på nytt senere.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Økten kunne ikke fornyes. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Økten er avsluttet fordi den ikke ble brukt på en stund eller var åpen lenge. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Økten ble avsluttet fra et annet sted. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Økten ble avsluttet for sikkerhets skyld, fordi den så ut til å bli brukt to steder. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Denne kontoen finnes ikke lenger. Logg inn med en annen, eller kontakt administratoren.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Kontoen din er blokkert. Kontakt administratoren.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Økten kunne ikke fornyes, fordi programmet ble avsluttet midt i. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Et annet program fornyer økten og bruker for lang tid på det. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Innloggingstjenesten sendte dataene til noen andre, så det ble ikke brukt. Dine egne er som de var.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Profilen din kunne ikke oppdateres. Den er som den var; prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten er ikke til å stole på, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten var for stort, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten er kryptert på en måte som programmet ikke kan lese. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Den første delen av svaret fra innloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Innloggingstjenesten signerer svarene på en måte som programmet ikke godtar. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten krever noe som programmet ikke kjenner. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten er av en annen type enn ventet, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Svaret fra innloggingstjenesten er signert med en nøkkel som den ikke publiserer, så du ble ikke logget inn. Logg inn på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Det er uklart hvilken nøkkel som signerte svaret fra innloggingstjenesten, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Nøkkelen til innloggingstjenesten passer ikke til svaret, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Svaret fra innloggingstjenesten kan ha blitt endret underveis, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Innholdet i svaret fra innloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret kom fra en annen innloggingstjeneste enn den som ble spurt, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var ment for et annet program, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var ment for et annet program, så du ble ikke logget inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Innloggingen var utløpt før den kom fram. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Klokkene til innloggingstjenesten og datamaskinen stemmer ikke overens. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Innloggingen er ikke gyldig ennå. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne innloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Den siste innloggingen din er for gammel til dette. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du ble logget inn i en annen organisasjon enn den som ble ønsket, så det ble ikke brukt. Logg inn på nytt og velg den riktige.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du ble logget inn i en annen organisasjon enn den som ble ønsket, så det ble ikke brukt. Logg inn på nytt og velg den riktige.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Delene av svaret fra innloggingstjenesten hører ikke sammen, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Innloggingen var ikke så sterk som den må være. Logg inn på nytt med en faktor til.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Økten kom tilbake med en annen konto, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Programmet fikk ikke bruke nøkkelringen din. Tillat det i innstillingene for nøkkelringen, og prøv på nytt.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Fant ingen nøkkelring på datamaskinen, så innloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Nøkkelringen din har ennå ikke plass til å lagre innlogginger, så innloggingen kan ikke beholdes når programmet lukkes. Opprett en nøkkelring i systeminnstillingene og logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Nøkkelringen din kunne ikke gjøre det den ble bedt om, så innloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Nøkkelringen din beholdt ikke innloggingen, så innloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Programmet ble lukket før innloggingen kunne lagres. Start det igjen og logg inn.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Det finnes ingen lagret innlogging. Logg inn.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Nøkkelringen din svarte ikke i tide. Se etter om den stiller et spørsmål, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Nøkkelringen din viste ingen lagret innlogging. Hvis den er låst, lås den opp og prøv på nytt; ellers logger du inn. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Den lagrede innloggingen kan ikke leses. Logg inn på nytt for å erstatte den. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Den lagrede innloggingen kommer fra en nyere versjon av programmet. Oppdater programmet, eller logg inn på nytt. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Den lagrede innloggingen er ufullstendig. Logg inn på nytt for å erstatte den. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Den lagrede innloggingen tilhører en annen konto eller tjeneste, så det ble ikke brukt. Logg inn. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Fikk ikke tilgang til den lagrede innloggingen. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Innloggingen kunne ikke lagres. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Du er logget ut her. Nettleseren bekreftet ikke at den også logget ut; logg ut der hvis andre bruker den.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Du er logget ut her. Nettleseren kan fortsatt være logget inn, fordi innloggingstjenesten ikke har noen måte å avslutte det på.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Dette ble avbrutt før det var ferdig.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Du ble logget ut før dette var ferdig. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Du bekreftet ikke at det er deg, så ingenting ble sendt. Du er fortsatt logget inn.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Programmet ba om innlogging med ugyldige innstillinger. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet automatisk, fordi en del av skrivebordsmiljøet mangler. Kontakt administratoren for datamaskinen.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet automatisk, fordi innstillingene dine ikke kan endres. Kontakt administratoren for datamaskinen.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet automatisk. Kontakt administratoren for datamaskinen.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Innloggingen på en annen enhet ble avvist. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Denne innloggingstjenesten har ingen koder for andre enheter. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen skrev inn koden i tide. Hent en ny for å fortsette.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Innloggingen ble avvist på den andre enheten. Prøv på nytt, eller bruk en annen konto.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Koden er ikke lenger gyldig. Start på nytt.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Dette programmet har ikke tillatelse til å logge inn personer med en kode. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Innloggingstjenesten kjenner ikke dette programmet. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Innloggingstjenesten ga et svar som ikke kunne brukes. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Innloggingstjenesten lar ikke dette programmet lese eller endre kontoen din. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Innloggingstjenesten avviste denne endringen av kontoen din.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Innloggingstjenesten kjenner ikke denne kontoen lenger.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Denne endringen kan ikke lagres. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Denne kontoen er ikke knyttet til din.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Du logger inn uten et passord for dette programmet, så det er ikke noe passord å endre her.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Du logget inn med kontoen du allerede bruker. Logg inn med en annen for å knytte den til din.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Denne koblingen er ikke en fullstendig invitasjon. Åpne koblingen i e-posten på nytt, eller be om en ny invitasjon.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Den lagrede innloggingen tilhører en annen organisasjon. Logg inn i denne.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Innloggingstjenesten ber om et sertifikat som dette vinduet ikke kan gi. Fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Den neste siden kan bare vises i din egen nettleser. Logg inn der.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Nettverket ber om et passord som din egen nettleser kan gi. Logg inn der.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Proxyen i nettverket ber om et passord som din egen nettleser kan gi. Logg inn der.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Innloggingstjenesten sendte noe annet i stedet for siden sin. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dette vinduet stoler ikke på sertifikatet til innloggingstjenesten. Fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Du er logget ut her. Innloggingstjenesten bekreftet ikke at den avsluttet økten din.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Dette er ikke en e-postadresse. Kontroller den.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Dette programmet trenger flere tillatelser enn du har gitt det. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Logg inn på nytt for å se og endre alle data i kontoen din.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Innloggingstjenesten lar ikke dette programmet endre hvordan du logger inn. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Denne koden ble ikke godtatt. Kontroller den og prøv på nytt, eller start på nytt for å få en annen.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Denne oppføringen finnes ikke lenger. Last inn listen på nytt.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Denne typen innlogging kan ikke legges til her. Kontakt brukerstøtten for programmet.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Det er ingenting å bekrefte. Start på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Innloggingstjenesten ga et svar som ikke kunne brukes, så kontoen ble ikke koblet til. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Økten din kan ikke fornyes nå, fordi en av programmets mapper ikke kan brukes. Prøv igjen senere.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Svaret fra innloggingssiden var for langt, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Kryptert fil i sandkassen</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Ble ingenting åpnet? Kopier koblingen og lim den inn i nettleseren.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Logg inn på %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Fortsett i nettleseren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne på nytt</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier kobling</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Tilbake til dette vinduet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Bruk en kode på en annen enhet</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopier kode</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Hent en ny kode</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Åpne siden her</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-kode for siden som skal åpnes</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Kode som skal skrives inn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopier detaljene</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sikker forbindelse</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Ikke en sikker forbindelse</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Vil du slutte å logge inn?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Innloggingsside</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Bytt konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Får ikke kontakt med serveren for øyeblikket.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Innloggingen ble avbrutt</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Dette tok for lang tid</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Ingen forbindelse til serveren</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Forbindelsen er ikke sikker</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Vent et øyeblikk</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Innloggingstjenesten har et problem for øyeblikket</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Svaret kunne ikke forstås</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Innlogging er ikke konfigurert ennå</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Siden kunne ikke vises</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Svaret hørte ikke til denne innloggingen</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Du ble ikke logget inn</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Svaret er ikke til å stole på</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Ett trinn til er nødvendig</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Nøkkelringen din er låst</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Ingen tilgang til nøkkelringen din</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Nøkkelringen din svarte ikke</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Den lagrede innloggingen kan ikke leses</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du er ikke logget inn</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Vi åpnet en side i nettleseren. Kom tilbake hit når du har logget inn.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Vi åpnet %1 i nettleseren. Kom tilbake hit når du har logget inn.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Kobler til %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Fortsett på en annen enhet</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
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
        <translation>Ingen nettleser ble åpnet her. Bruk en annen enhet.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Ble ingenting åpnet? Kopier koblingen, eller bruk en kode på en annen enhet.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen skrev inn koden i tide. Hent en ny for å fortsette.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Gå til %1 og skriv inn</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Denne koden er ikke lenger gyldig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekund igjen</numerusform>
            <numerusform>%n sekunder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minutt igjen</numerusform>
            <numerusform>%n minutter igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Kontoen ble ikke knyttet til</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Blokker meldinger fra denne siden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Dette trinnet på %1 trenger nettleseren din.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Siden på %1 melder:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Siden på %1 spør:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Sikkerhetsnøkkelen ble ikke brukt i tide.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 kjenner ikke denne sikkerhetsnøkkelen. Bruk en annen.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 kjenner allerede denne sikkerhetsnøkkelen.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN-koden var feil for mange ganger. Ta ut sikkerhetsnøkkelen, sett den inn og prøv på nytt.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Sikkerhetsnøkkelen er sperret fordi PIN-koden var feil for mange ganger. Den må tilbakestilles.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Sikkerhetsnøkkelen ble tatt ut. Sett den inn og prøv på nytt.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Sikkerhetsnøkkelen har ikke plass til enda en konto.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Sikkerhetsnøkkelen fikk ikke svare.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Denne sikkerhetsnøkkelen kan ikke det %1 ber om. Bruk en annen.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Skriv inn PIN-koden til sikkerhetsnøkkelen din.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Velg en PIN-kode for sikkerhetsnøkkelen din.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN-koden var feil. Gjenstående forsøk: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>For mange mislykkede forsøk på å gjenkjenne fingeravtrykket.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN-koden inneholder tegn som ikke er tillatt.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Den nye PIN-koden er den samme som den gamle.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Minste antall tegn: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Velg en konto for %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Ta på sikkerhetsnøkkelen.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Innloggingstjenesten sier: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Hvis du godtar, logges du ut av den nåværende kontoen din her.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Godta og logg inn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Du har en invitasjon</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>En kobling inviterer deg til en organisasjon hos %1. Godta den bare hvis du ventet den.</translation>
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
        <translation>Innholdet i forespørselen kan ikke sendes på nytt</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Bekreft at det er deg: %1 vil bruke økten din.</translation>
    </message>
</context>
</TS>
