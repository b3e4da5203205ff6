<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du er logget ind</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du er logget ud</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Login blev ikke fuldført</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Du kan lukke denne side og vende tilbage til %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Vend tilbage til %1 for at prøve igen.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Dette login er slut</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Det var allerede afsluttet, eller det tog for lang tid. Vend tilbage til %1 for at fortsætte.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Den er for lang. Vend tilbage til programmet for at prøve igen.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Browseren sendte den, før siden blev åbnet. Genindlæs siden.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Det er ikke svaret fra en loginside. Du kan lukke denne side.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Denne anmodning blev ikke accepteret</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Login blev annulleret.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Det tog for lang tid. Prøv igen.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Der kunne ikke opnås forbindelse til serveren. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse til logintjenesten. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Serveren beder dig vente på grund af for mange forsøg. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Logintjenesten har et problem i øjeblikket. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Logintjenesten gav et svar, der ikke kunne forstås. Prøv igen senere.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Dette program er ikke konfigureret til login. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Browseren kunne ikke vise loginsiden. Prøv igen.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Der kom et svar, som ikke hører til dette login, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Login blev afvist. Prøv en anden konto, eller kontakt din administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Logintjenestens svar er ikke troværdigt, så du blev ikke logget ind. Prøv igen.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Din session er afsluttet. Log ind igen.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Din konto kræver et trin mere. Log ind igen, og bekræft, at det er dig.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Din nøglering er låst. Lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Programmet fik ikke lov til at bruge din nøglering. Tillad det, og prøv igen.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Der var ikke adgang til din nøglering, så dit login kan ikke bevares, når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Dit gemte login kan ikke læses. Log ind igen for at erstatte det.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Du er ikke logget ind. Log ind først.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Et nyere login har erstattet dette. Fortsæt der.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Du annullerede login. Start forfra, når du vil.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Søgningen efter dit gemte login blev annulleret. Du kan logge ind når som helst.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Loginvinduet blev lukket, før du var logget ind. Start forfra, når du vil.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Login blev ikke fuldført i tide. Start forfra.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Programmet afsluttede dette, før det var færdigt. Start det igen, og log ind.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Loginindstillingerne er ændret i mellemtiden. Start forfra.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Dette program er ikke konfigureret til login: det har intet klient-id. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Dette program er ikke konfigureret til login: adressen på logintjenesten mangler eller er ugyldig. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Dette program er ikke konfigureret til login: adressen på logintjenesten er ugyldig. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Dette program kan ikke modtage loginsidens svar. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Dette loginvindue er ikke forbundet til en logintjeneste. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Programmet bad om en type login, der ikke findes. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Du ser ud til at være offline. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Logintjenesten blev ikke fundet på netværket. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Logintjenesten svarer ikke i øjeblikket. Prøv igen om et par minutter.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Serveren var for længe om at svare. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Netværkets proxy lod ikke forbindelsen komme igennem. Kontrollér proxyindstillingerne, og prøv igen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Forbindelsen blev afbrudt, før svaret var fuldstændigt. Prøv igen.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Loginsiden kunne ikke indlæses. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Logintjenestens identitet kunne ikke bevises, så intet blev sendt. Kontrollér computerens dato og dit netværk, og prøv igen.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse til logintjenesten, så intet blev sendt. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Logintjenesten svarede på en måde, som programmet ikke ventede. Prøv igen senere.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Der var for mange anmodninger på kort tid. Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>En anden enhed eller et andet program svarede i stedet for logintjenesten. Hvis dit netværk har sin egen loginside, skal du først åbne den i en browser og derefter prøve igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Logintjenestens svar kom ikke helt frem. Prøv igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Logintjenestens svar var for stort, så det blev ikke brugt. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Logintjenestens svar kunne ikke læses. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Logintjenesten sendte programmet et andet sted hen, hvilket ikke er tilladt her. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Forbindelsen til logintjenesten ville ikke have været beskyttet, så intet blev sendt. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Svaret kom ikke fra en webserver. Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Logintjenestens svar kunne ikke pakkes ud. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Logintjenesten kalder sig noget andet, så den er ikke betroet. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Beskrivelsen af logintjenesten er ufuldstændig. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Der blev ikke fundet nogen logintjeneste på denne adresse. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Logintjenesten udleverede ikke sine nøgler, så dens svar kunne ikke kontrolleres. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Logintjenestens nøgler kunne ikke læses, så dens svar kunne ikke kontrolleres. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Logintjenesten har for mange nøgler, så dens svar er ikke betroet. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Dette program kan ikke modtage loginsidens svar, fordi andre programmer bruger dets porte. Luk andre vinduer i programmet, og prøv igen.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Der kom et svar, som ikke hører til dette login, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Loginsidens svar var ikke entydigt, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Svaret kom fra en anden logintjeneste end den, der blev spurgt, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Loginsiden kom tilbage uden resultat. Log ind igen.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Der kom et svar, selvom intet login ventede på det. Start login her.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Browseren kunne ikke åbnes. Kopiér linket, og åbn det selv.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Der blev ikke fundet en browser, som kan vise loginsiden. Kopiér linket, og åbn det i en vilkårlig browser.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Loginsiden førte til et sted, der ikke kan vises her. Prøv igen, eller fortsæt i browseren.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Loginsiden holdt op med at virke. Prøv igen, eller fortsæt i browseren.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenesten afviste anmodningen. Prøv igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Du skal logge ind igen.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Login kræver først dit samtykke. Log ind igen, og bekræft det.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Logintjenesten har først et spørgsmål til dig. Log ind igen, og besvar det.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Din konto har ikke lov til at bruge dette program. Prøv en anden konto, eller kontakt din administrator.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Logintjenesten forstod ikke programmets anmodning. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Programmet bad om mere, end det må få. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Logintjenesten er optaget i øjeblikket. Prøv igen om et par minutter.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Dette program må ikke logge personer ind på denne måde. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Din konto kræver et trin mere. Log ind igen, og bekræft, at det er dig.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Login kunne ikke fuldføres. Log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Login tog for lang tid eller er allerede brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Logintjenesten accepterer ikke dette program. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Logintjenesten tilbyder ikke denne type login. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenesten udelod det, som programmet skal bruge. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenesten oplyste ikke, hvem du er. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Logintjenesten gav en type adgang, som programmet ikke kan bruge. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Det, som logintjenesten sendte, er for stort til at blive gemt. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Logintjenestens svar kunne ikke læses. Log ind igen senere.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Din session kunne ikke fornyes. Log ind igen.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Din session er afsluttet, fordi den ikke blev brugt i et stykke tid eller var åben længe. Log ind igen.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Din session blev afsluttet fra et andet sted. Log ind igen.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Din session blev afsluttet for en sikkerheds skyld, fordi den så ud til at blive brugt to steder. Log ind igen.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Denne konto findes ikke længere. Log ind med en anden, eller kontakt din administrator.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Din konto er spærret. Kontakt din administrator.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Din session kunne ikke fornyes, fordi programmet blev afsluttet midt i det. Log ind igen.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Et andet program fornyer din session og bruger for lang tid på det. Prøv igen.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Logintjenesten sendte en andens data, så det blev ikke brugt. Dine egne er, som de var.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Din profil kunne ikke opdateres. Den er, som den var; prøv igen senere.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenestens svar er ikke troværdigt, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Logintjenestens svar var for stort, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Logintjenestens svar er krypteret på en måde, som programmet ikke kan læse. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenestens svar kunne ikke læses, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Den første del af logintjenestens svar kunne ikke læses, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Logintjenesten signerer sine svar på en måde, som programmet ikke accepterer. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Logintjenestens svar kræver noget, som programmet ikke kender. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenestens svar er af en anden type end ventet, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Logintjenestens svar er signeret med en nøgle, som den ikke offentliggør, så du blev ikke logget ind. Log ind igen om et par minutter.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Det er uklart, hvilken nøgle der signerede logintjenestens svar, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Logintjenestens nøgle passer ikke til dens svar, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Logintjenestens svar kan være blevet ændret undervejs, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Indholdet af logintjenestens svar kunne ikke læses, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret kom fra en anden logintjeneste end den, der blev spurgt, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var beregnet til et andet program, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Svaret var beregnet til et andet program, så du blev ikke logget ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Login var udløbet, før det kom frem. Kontrollér computerens dato og klokkeslæt, og log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Logintjenestens og computerens ure stemmer ikke overens. Kontrollér computerens dato og klokkeslæt, og log ind igen.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Login er ikke gyldigt endnu. Kontrollér computerens dato og klokkeslæt, og log ind igen.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Der kom et svar, som ikke hører til dette login, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Dit seneste login er for gammelt til dette. Log ind igen.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du blev logget ind i en anden organisation end den ønskede, så det blev ikke brugt. Log ind igen, og vælg den rigtige.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Du blev logget ind i en anden organisation end den ønskede, så det blev ikke brugt. Log ind igen, og vælg den rigtige.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Delene af logintjenestens svar hører ikke sammen, så du blev ikke logget ind. Log ind igen; hvis det sker igen, så kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Login var ikke så stærkt, som det kræves. Log ind igen med endnu en faktor.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Din session kom tilbage med en anden konto, så det blev ikke brugt. Log ind igen.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Programmet fik ikke lov til at bruge din nøglering. Tillad det i nøgleringens indstillinger, og prøv igen.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Der blev ikke fundet en nøglering på computeren, så dit login kan ikke bevares, når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Din nøglering har endnu ikke plads til at gemme login, så dit login kan ikke bevares, når programmet lukkes. Opret en nøglering i systemindstillingerne, og log ind igen.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Din nøglering kunne ikke gøre det, den blev bedt om, så dit login kan ikke bevares, når programmet lukkes.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Din nøglering bevarede ikke dit login, så dit login kan ikke bevares, når programmet lukkes.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Programmet blev lukket, før dit login kunne gemmes. Start det igen, og log ind.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Der er intet gemt login. Log ind.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Din nøglering svarede ikke i tide. Se efter, om den stiller et spørgsmål, og prøv igen.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Din nøglering viste intet gemt login. Hvis den er låst, så lås den op, og prøv igen; log ellers ind. Intet blev slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Dit gemte login kan ikke læses. Log ind igen for at erstatte det. Intet blev slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Dit gemte login kommer fra en nyere version af programmet. Opdatér programmet, eller log ind igen. Intet blev slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Dit gemte login er ufuldstændigt. Log ind igen for at erstatte det. Intet blev slettet.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Det gemte login tilhører en anden konto eller tjeneste, så det blev ikke brugt. Log ind. Intet blev slettet.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Der var ikke adgang til dit gemte login. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Dit login kunne ikke gemmes. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Du er logget ud her. Browseren bekræftede ikke, at den også loggede ud; log ud der, hvis andre bruger den.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Du er logget ud her. Browseren er måske stadig logget ind, fordi logintjenesten ikke har nogen måde at afslutte det på.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Dette blev annulleret, før det var færdigt.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Du blev logget ud, før dette var færdigt. Log ind igen.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Du bekræftede ikke, at det er dig, så intet blev sendt. Du er stadig logget ind.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Programmet bad om login med ugyldige indstillinger. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Browseren kan ikke selv vende tilbage til dette program, fordi en del af skrivebordsmiljøet mangler. Kontakt computerens administrator.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Browseren kan ikke selv vende tilbage til dette program, fordi dine indstillinger ikke kan ændres. Kontakt computerens administrator.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Browseren kan ikke selv vende tilbage til dette program. Kontakt computerens administrator.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Login på en anden enhed blev afvist. Log ind med browseren i stedet.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Denne logintjeneste har ingen koder til andre enheder. Log ind med browseren i stedet.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen indtastede koden i tide. Få en ny for at fortsætte.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Login blev afvist på den anden enhed. Prøv igen, eller brug en anden konto.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Koden er ikke længere gyldig. Start forfra.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Dette program må ikke logge personer ind med en kode. Log ind med browseren i stedet.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Logintjenesten kender ikke dette program. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Logintjenesten gav et svar, der ikke kunne bruges. Log ind med browseren i stedet.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Logintjenesten giver ikke dette program lov til at læse eller ændre din konto. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Logintjenesten afviste denne ændring af din konto.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Logintjenesten kender ikke længere denne konto.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Denne ændring kan ikke gemmes. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Denne konto er ikke knyttet til din.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Du logger ind uden en adgangskode til dette program, så der er ingen at ændre her.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Du loggede ind med den konto, du allerede bruger. Log ind med en anden for at tilknytte den.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Dette link er ikke en fuldstændig invitation. Åbn linket i e-mailen igen, eller bed om en ny invitation.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Dit gemte login tilhører en anden organisation. Log ind i denne.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Logintjenesten beder om et certifikat, som dette vindue ikke kan give. Fortsæt i browseren.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Den næste side kan kun vises i din egen browser. Log ind der.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Dit netværk beder om en adgangskode, som din egen browser kan give. Log ind der.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Netværkets proxy beder om en adgangskode, som din egen browser kan give. Log ind der.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Logintjenesten sendte noget andet i stedet for sin side. Prøv igen, eller fortsæt i browseren.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dette vindue har ikke tillid til logintjenestens certifikat. Fortsæt i browseren.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Du er logget ud her. Logintjenesten bekræftede ikke, at den afsluttede din session.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Dette er ikke en e-mailadresse. Kontrollér den.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Dette program har brug for flere tilladelser, end du har givet det. Log ind igen.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Log ind igen for at se og ændre alle data i din konto.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Logintjenesten giver ikke dette program lov til at ændre, hvordan du logger ind. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Koden blev ikke godtaget. Kontrollér den, og prøv igen, eller start forfra for at få en ny.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Dette punkt findes ikke længere. Genindlæs listen.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Denne type login kan ikke tilføjes her. Kontakt programmets support.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Der er ikke noget at bekræfte. Start forfra.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Logintjenesten gav et svar, der ikke kunne bruges, så kontoen blev ikke tilknyttet. Prøv igen senere.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Din session kan ikke fornyes nu, fordi en af programmets mapper ikke kan bruges. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Loginsidens svar var for langt, så det blev ikke brugt. Log ind igen.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Sandkassens krypterede fil</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Blev intet åbnet? Kopiér linket, og sæt det ind i browseren.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Log ind på %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Fortsæt i browseren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiér link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Tilbage til dette vindue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Brug en kode på en anden enhed</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiér kode</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Få en ny kode</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Åbn siden her</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-kode til siden, der skal åbnes</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Kode, der skal indtastes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiér detaljerne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
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
        <translation>Vil du stoppe med at logge ind?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Loginside</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget ind</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Skift konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Der er ikke forbindelse til serveren i øjeblikket.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Login blev annulleret</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Det tog for lang tid</translation>
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
        <translation>Vent et øjeblik</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Logintjenesten har et problem i øjeblikket</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Svaret kunne ikke forstås</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Login er ikke konfigureret endnu</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Siden kunne ikke vises</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Svaret hørte ikke til dette login</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Du blev ikke logget ind</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Svaret er ikke troværdigt</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Der kræves et trin mere</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Din nøglering er låst</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Ingen adgang til din nøglering</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Din nøglering svarede ikke</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Dit gemte login kan ikke læses</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Du er ikke logget ind</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Vi åbnede en side i browseren. Kom tilbage hertil, når du har logget ind.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Vi åbnede %1 i browseren. Kom tilbage hertil, når du har logget ind.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Opretter forbindelse…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Opretter forbindelse til %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Fortsæt på en anden enhed</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalje: %1</translation>
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
        <translation>Klokkeslæt: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Der blev ikke åbnet en browser her. Brug en anden enhed.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Blev intet åbnet? Kopiér linket, eller brug en kode på en anden enhed.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ingen indtastede koden i tide. Få en ny for at fortsætte.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Gå til %1, og indtast</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Denne kode er ikke længere gyldig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekund tilbage</numerusform>
            <numerusform>%n sekunder tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minut tilbage</numerusform>
            <numerusform>%n minutter tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Kontoen blev ikke tilknyttet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Bloker meddelelser fra denne side</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Dette trin på %1 kræver din browser.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Siden på %1 meddeler:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Siden på %1 spørger:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Sikkerhedsnøglen blev ikke brugt i tide.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 kender ikke denne sikkerhedsnøgle. Brug en anden.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 kender allerede denne sikkerhedsnøgle.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>Pinkoden var forkert for mange gange. Tag sikkerhedsnøglen ud, sæt den i, og prøv igen.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Sikkerhedsnøglen er spærret, fordi pinkoden var forkert for mange gange. Den skal nulstilles.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Sikkerhedsnøglen blev taget ud. Sæt den i, og prøv igen.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Sikkerhedsnøglen har ikke plads til endnu en konto.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Sikkerhedsnøglen fik ikke lov til at svare.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Denne sikkerhedsnøgle kan ikke det, som %1 beder om. Brug en anden.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Indtast pinkoden til din sikkerhedsnøgle.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Vælg en pinkode til din sikkerhedsnøgle.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Pinkoden var forkert. Resterende forsøg: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>For mange mislykkede forsøg på at genkende fingeraftrykket.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>Pinkoden indeholder tegn, der ikke er tilladt.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Den nye pinkode er den samme som den gamle.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Mindste antal tegn: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Vælg en konto til %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Rør ved din sikkerhedsnøgle.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Logintjenesten siger: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Hvis du accepterer, logges du ud af din nuværende konto her.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Acceptér og log ind</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Du har en invitation</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Et link inviterer dig til en organisation hos %1. Acceptér det kun, hvis du ventede det.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Hukommelse</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Anmodningens indhold kan ikke sendes igen</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Bekræft, at det er dig: %1 vil bruge din session.</translation>
    </message>
</context>
</TS>
