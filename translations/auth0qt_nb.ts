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
        <translation>Påloggingen ble ikke fullført</translation>
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
        <source>This sign-in is over</source>
        <translation>Denne innloggingen er over</translation>
    </message>
    <message>
        <source>It was finished already, or it took too long. Return to %1 to go on.</source>
        <translation>Den var allerede fullført, eller den tok for lang tid. Gå tilbake til %1 for å fortsette.</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Påloggingen ble avbrutt.</translation>
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
        <translation>Kunne ikke opprette en sikker forbindelse til påloggingstjenesten. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Serveren ber deg vente på grunn av for mange forsøk. Prøv på nytt om et øyeblikk.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Påloggingstjenesten har et problem for øyeblikket. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Påloggingstjenesten ga et svar som ikke kunne forstås. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Please tell whoever looks after it.</source>
        <translation>Dette programmet er ikke konfigurert for pålogging. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Nettleseren kunne ikke vise påloggingssiden. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne påloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or ask whoever manages your access.</source>
        <translation>Påloggingen ble avvist. Prøv en annen konto, eller spør den som administrerer tilgangen din.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Svaret fra påloggingstjenesten er ikke til å stole på, så du ble ikke logget inn. Prøv på nytt.</translation>
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
        <translation>Fikk ikke tilgang til nøkkelringen din, så påloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Den lagrede påloggingen kan ikke leses. Logg inn på nytt for å erstatte den.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Du er ikke logget inn. Logg inn først.</translation>
    </message>
    <message>
        <source>A newer sign-in took the place of this one. Go on there.</source>
        <translation>En nyere pålogging har erstattet denne. Fortsett der.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. Start it again whenever you like.</source>
        <translation>Du avbrøt påloggingen. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Søket etter den lagrede påloggingen ble avbrutt. Du kan logge inn når som helst.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. Start again whenever you like.</source>
        <translation>Påloggingsvinduet ble lukket før du var logget inn. Start på nytt når du vil.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Påloggingen ble ikke fullført i tide. Start på nytt.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Programmet avsluttet dette før det var ferdig. Start det igjen og logg inn.</translation>
    </message>
    <message>
        <source>The sign-in settings changed meanwhile. Please start again.</source>
        <translation>Påloggingsinnstillingene ble endret i mellomtiden. Start på nytt.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Please tell whoever looks after this application.</source>
        <translation>Dette programmet er ikke konfigurert for pålogging: det mangler klient-ID. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Please tell whoever looks after this application.</source>
        <translation>Dette programmet er ikke konfigurert for pålogging: adressen til påloggingstjenesten mangler eller er ugyldig. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Please tell whoever looks after this application.</source>
        <translation>Dette programmet er ikke konfigurert for pålogging: adressen til påloggingstjenesten er ugyldig. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Please tell whoever looks after this application.</source>
        <translation>Dette programmet kan ikke motta svaret fra påloggingssiden. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Please tell whoever looks after this application.</source>
        <translation>Dette påloggingsvinduet er ikke koblet til en påloggingstjeneste. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application asked for a kind of sign-in that does not exist. Please tell whoever looks after this application.</source>
        <translation>Programmet ba om en type pålogging som ikke finnes. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Du ser ut til å være frakoblet. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Påloggingstjenesten ble ikke funnet på nettverket. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Påloggingstjenesten svarer ikke for øyeblikket. Prøv på nytt om noen minutter.</translation>
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
        <translation>Påloggingssiden kunne ikke lastes inn. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Identiteten til påloggingstjenesten kunne ikke bevises, så ingenting ble sendt. Kontroller datoen på datamaskinen og nettverket, og prøv på nytt.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Kunne ikke opprette en sikker forbindelse til påloggingstjenesten, så ingenting ble sendt. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Påloggingstjenesten svarte på en måte som programmet ikke ventet. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Det var for mange forespørsler på kort tid. Vent et øyeblikk og prøv på nytt.</translation>
    </message>
    <message>
        <source>Something between you and the sign-in service answered in its place. If your network has a login page of its own, open it in a browser first, then try again.</source>
        <translation>Noe mellom deg og påloggingstjenesten svarte i stedet for den. Hvis nettverket har sin egen påloggingsside, åpner du den først i en nettleser og prøver deretter på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service did not arrive whole. Please try again.</source>
        <translation>Svaret fra påloggingstjenesten kom ikke helt fram. Prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large to be right, so it was not used. Please tell whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten var for stort til å være riktig, så det ble ikke brukt. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Svaret fra påloggingstjenesten kunne ikke leses. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service sent this application elsewhere, which is not allowed here. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten sendte programmet et annet sted, og det er ikke tillatt her. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service would not have been protected, so nothing was sent. Please tell whoever looks after this application.</source>
        <translation>Forbindelsen til påloggingstjenesten ville ikke ha vært beskyttet, så ingenting ble sendt. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>Something answered that does not speak the language of the web. Check your network, then try again.</source>
        <translation>Noe som ikke snakker nettets språk, svarte. Kontroller nettverkstilkoblingen og prøv på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be unpacked. Please try again later.</source>
        <translation>Svaret fra påloggingstjenesten kunne ikke pakkes ut. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service describes itself under another name, so it is not trusted. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten kaller seg noe annet, så den er ikke klarert. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Please tell whoever looks after this application.</source>
        <translation>Beskrivelsen av påloggingstjenesten er ufullstendig. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Please tell whoever looks after this application.</source>
        <translation>Fant ingen påloggingstjeneste på denne adressen. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not hand out its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Påloggingstjenesten leverte ikke ut nøklene sine, så svaret kunne ikke kontrolleres. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Nøklene til påloggingstjenesten kunne ikke leses, så svaret kunne ikke kontrolleres. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service has more keys than can be right, so its answer was not trusted. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten har usannsynlig mange nøkler, så svaret er ikke klarert. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Dette programmet kan ikke motta svaret fra påloggingssiden, fordi andre programmer bruker portene. Lukk andre vinduer i programmet og prøv på nytt.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne påloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Svaret fra påloggingssiden var ikke entydig, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Svaret kom fra en annen påloggingstjeneste enn den som ble spurt, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Påloggingssiden kom tilbake uten resultat. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Det kom et svar selv om ingen pålogging ventet på det. Start påloggingen her.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Nettleseren kunne ikke åpnes. Kopier koblingen og åpne den selv.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Fant ingen nettleser som kan vise påloggingssiden. Kopier koblingen og åpne den i en hvilken som helst nettleser.</translation>
    </message>
    <message>
        <source>The sign-in page led to a place that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Påloggingssiden førte til et sted som ikke kan vises her. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Påloggingssiden sluttet å virke. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, ask whoever looks after this application.</source>
        <translation>Påloggingstjenesten avviste forespørselen. Prøv på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Du må logge inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Påloggingen krever først samtykket ditt. Logg inn på nytt og bekreft det.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Påloggingstjenesten har først et spørsmål til deg. Logg inn på nytt og svar på det.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or ask whoever manages your access.</source>
        <translation>Kontoen din har ikke tillatelse til å bruke dette programmet. Prøv en annen konto, eller spør den som administrerer tilgangen din.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten forsto ikke forespørselen fra programmet. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Please tell whoever looks after this application.</source>
        <translation>Programmet ba om mer enn det kan få. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Påloggingstjenesten er opptatt for øyeblikket. Prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign people in this way. Please tell whoever looks after this application.</source>
        <translation>Dette programmet har ikke tillatelse til å logge inn personer på denne måten. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Kontoen din krever et trinn til. Logg inn på nytt og bekreft at det er deg.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Påloggingen kunne ikke fullføres. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Påloggingen tok for lang tid eller er allerede brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten godtar ikke dette programmet. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten tilbyr ikke denne typen pålogging. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service left out what this application needs. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Påloggingstjenesten utelot det programmet trenger. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Påloggingstjenesten sa ikke hvem du er. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten ga en type tilgang som programmet ikke kan bruke. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>What the sign-in service sent is too large to be kept. Please tell whoever looks after this application.</source>
        <translation>Det påloggingstjenesten sendte, er for stort til å lagres. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Svaret fra påloggingstjenesten kunne ikke leses. Logg inn på nytt senere.</translation>
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
        <source>Your session was ended from elsewhere. Please sign in again.</source>
        <translation>Økten ble avsluttet fra et annet sted. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your session was ended to be safe, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Økten ble avsluttet for sikkerhets skyld, fordi den så ut til å bli brukt to steder. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or ask whoever manages your access.</source>
        <translation>Denne kontoen finnes ikke lenger. Logg inn med en annen, eller spør den som administrerer tilgangen din.</translation>
    </message>
    <message>
        <source>Your account is blocked. Ask whoever manages your access.</source>
        <translation>Kontoen din er blokkert. Spør den som administrerer tilgangen din.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application was ended in the middle of it. Please sign in again.</source>
        <translation>Økten kunne ikke fornyes, fordi programmet ble avsluttet midt i. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and does not come to an end. Please try again.</source>
        <translation>Et annet program fornyer økten og blir ikke ferdig. Prøv på nytt.</translation>
    </message>
    <message>
        <source>Your session has ended and cannot be renewed by itself. Please sign in again.</source>
        <translation>Økten er avsluttet og kan ikke fornyes av seg selv. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of somebody else, so they were not used. Your own stay as they are.</source>
        <translation>Påloggingstjenesten sendte dataene til noen andre, så det ble ikke brukt. Dine egne er som de var.</translation>
    </message>
    <message>
        <source>Your profile could not be brought up to date. It stays as it was; try again later.</source>
        <translation>Profilen din kunne ikke oppdateres. Den er som den var; prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten er ikke til å stole på, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large to be right, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten var for stort til å være riktig, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Please tell whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten er kryptert på en måte som programmet ikke kan lese. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Den første delen av svaret fra påloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten signerer svarene på en måte som programmet ikke godtar. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer demands something this application does not know. Please tell whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten krever noe som programmet ikke kjenner. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten er av en annen type enn ventet, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Svaret fra påloggingstjenesten er signert med en nøkkel som den ikke publiserer, så du ble ikke logget inn. Logg inn på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Det er uklart hvilken nøkkel som signerte svaret fra påloggingstjenesten, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Nøkkelen til påloggingstjenesten passer ikke til svaret, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Svaret fra påloggingstjenesten kan ha blitt endret underveis, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Innholdet i svaret fra påloggingstjenesten kunne ikke leses, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Svaret kom fra en annen påloggingstjeneste enn den som ble spurt, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Svaret var ment for et annet program, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Svaret var ment for et annet program, så du ble ikke logget inn. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in was over before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Påloggingen var utløpt før den kom fram. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Klokkene til påloggingstjenesten og datamaskinen stemmer ikke overens. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Påloggingen er ikke gyldig ennå. Kontroller dato og klokkeslett på datamaskinen, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Det kom et svar som ikke hører til denne påloggingen, så det ble ikke brukt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Den siste påloggingen din er for gammel til dette. Logg inn på nytt.</translation>
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
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Delene av svaret fra påloggingstjenesten hører ikke sammen, så du ble ikke logget inn. Logg inn på nytt; hvis det skjer igjen, spør den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in was not as strong as this needs. Please sign in again with a second factor.</source>
        <translation>Påloggingen var ikke så sterk som den må være. Logg inn på nytt med en faktor til.</translation>
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
        <translation>Fant ingen nøkkelring på datamaskinen, så påloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Nøkkelringen din har ennå ikke plass til å lagre pålogginger, så påloggingen kan ikke beholdes når programmet lukkes. Opprett en nøkkelring i systeminnstillingene og logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your keychain could not do what was asked, so your sign-in cannot be kept after the application closes.</source>
        <translation>Nøkkelringen din kunne ikke gjøre det den ble bedt om, så påloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Nøkkelringen din beholdt ikke påloggingen, så påloggingen kan ikke beholdes når programmet lukkes.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Programmet ble lukket før påloggingen kunne lagres. Start det igjen og logg inn.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Det finnes ingen lagret pålogging. Logg inn.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Look for a question it may be asking, then try again.</source>
        <translation>Nøkkelringen din svarte ikke i tide. Se etter om den stiller et spørsmål, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; else sign in. Nothing was deleted.</source>
        <translation>Nøkkelringen din viste ingen lagret pålogging. Hvis den er låst, lås den opp og prøv på nytt; ellers logger du inn. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Den lagrede påloggingen kan ikke leses. Logg inn på nytt for å erstatte den. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Den lagrede påloggingen kommer fra en nyere versjon av programmet. Oppdater programmet, eller logg inn på nytt. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Den lagrede påloggingen er ufullstendig. Logg inn på nytt for å erstatte den. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Den lagrede påloggingen tilhører en annen konto eller tjeneste, så det ble ikke brukt. Logg inn. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Please tell whoever looks after this application.</source>
        <translation>Fikk ikke tilgang til den lagrede påloggingen. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Please tell whoever looks after this application.</source>
        <translation>Påloggingen kunne ikke lagres. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Du er logget ut her. Nettleseren bekreftet ikke at den også logget ut; logg ut der hvis andre bruker den.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Du er logget ut her. Nettleseren kan fortsatt være logget inn, fordi påloggingstjenesten ikke har noen måte å avslutte det på.</translation>
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
        <source>This application asked for a sign-in in a way that does not work. Please tell whoever looks after this application.</source>
        <translation>Programmet ba om pålogging på en måte som ikke virker. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since a part of the desktop is missing. Please tell whoever looks after this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet av seg selv, fordi en del av skrivebordsmiljøet mangler. Gi beskjed til den som er ansvarlig for datamaskinen.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since your settings cannot be changed. Please tell whoever looks after this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet av seg selv, fordi innstillingene dine ikke kan endres. Gi beskjed til den som er ansvarlig for datamaskinen.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself. Please tell whoever looks after this computer.</source>
        <translation>Nettleseren kan ikke gå tilbake til dette programmet av seg selv. Gi beskjed til den som er ansvarlig for datamaskinen.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Påloggingen på en annen enhet ble avvist. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Denne påloggingstjenesten har ingen koder for andre enheter. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Get a new one to go on.</source>
        <translation>Ingen skrev inn koden i tide. Hent en ny for å fortsette.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Påloggingen ble avvist på den andre enheten. Prøv på nytt, eller bruk en annen konto.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Koden er ikke lenger gyldig. Start på nytt.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign people in with a code. Please sign in with your browser instead.</source>
        <translation>Dette programmet har ikke tillatelse til å logge inn personer med en kode. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten kjenner ikke dette programmet. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Påloggingstjenesten ga et svar som ikke kunne brukes. Logg inn med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Please tell whoever looks after this application.</source>
        <translation>Påloggingstjenesten lar ikke dette programmet lese eller endre kontoen din. Gi beskjed til den som er ansvarlig for programmet.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Påloggingstjenesten avviste denne endringen av kontoen din.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Påloggingstjenesten kjenner ikke denne kontoen lenger.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Please tell whoever looks after this application.</source>
        <translation>Denne endringen kan ikke lagres. Gi beskjed til den som er ansvarlig for programmet.</translation>
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
        <translation>Den lagrede påloggingen tilhører en annen organisasjon. Logg inn i denne.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Påloggingstjenesten ber om et sertifikat som dette vinduet ikke kan gi. Fortsett i nettleseren.</translation>
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
        <source>The sign-in service sent something else in place of its page. Try again, or continue in your browser.</source>
        <translation>Påloggingstjenesten sendte noe annet i stedet for siden sin. Prøv på nytt, eller fortsett i nettleseren.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dette vinduet stoler ikke på sertifikatet til påloggingstjenesten. Fortsett i nettleseren.</translation>
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
        <source>Log in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Log in to %1</source>
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
        <translation>Påloggingsside</translation>
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
        <source>Log out</source>
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
        <translation>Påloggingen ble avbrutt</translation>
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
        <translation>Påloggingstjenesten har et problem for øyeblikket</translation>
    </message>
    <message>
        <source>The answer made no sense</source>
        <translation>Svaret ga ikke mening</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Pålogging er ikke konfigurert ennå</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Siden kunne ikke vises</translation>
    </message>
    <message>
        <source>The answer did not belong here</source>
        <translation>Svaret hørte ikke til her</translation>
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
        <translation>Den lagrede påloggingen kan ikke leses</translation>
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
        <source>Nobody entered the code in time. Get a new one to go on.</source>
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
        <source>The security key is blocked, since the PIN was wrong too often. It must be reset.</source>
        <translation>Sikkerhetsnøkkelen er sperret fordi PIN-koden var feil for mange ganger. Den må tilbakestilles.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Sikkerhetsnøkkelen ble tatt ut. Sett den inn og prøv på nytt.</translation>
    </message>
    <message>
        <source>The security key has no room for another account.</source>
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
