<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>U bent afgemeld</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Het aanmelden is niet voltooid</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Ga terug naar %1 om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Deze aanmelding is voorbij</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Ze was al voltooid of duurde te lang. Ga terug naar %1 om verder te gaan.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Het is te lang. Ga terug naar de toepassing om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>De browser heeft het verzonden voordat de pagina werd geopend. Laad de pagina opnieuw.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Het is niet het antwoord van een aanmeldpagina. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Dit verzoek is niet geaccepteerd</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Het aanmelden is geannuleerd.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Dit duurde te lang. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>De server is niet bereikbaar. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Er kon geen beveiligde verbinding met de aanmeldservice worden gemaakt. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>De server vraagt om te wachten vanwege te veel pogingen. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>De aanmeldservice heeft op dit moment een probleem. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>De aanmeldservice gaf een antwoord dat niet te begrijpen was. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Deze toepassing is niet ingesteld voor aanmelden. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>De browser kon de aanmeldpagina niet tonen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Er kwam een antwoord dat niet bij deze aanmelding hoort, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>De aanmelding is geweigerd. Probeer een ander account of neem contact op met uw beheerder.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Het antwoord van de aanmeldservice is niet te vertrouwen, dus u bent niet aangemeld. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Uw sessie is beëindigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Uw account vraagt om een tweede stap. Meld u opnieuw aan en bevestig dat u het bent.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Uw sleutelbos is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Deze toepassing mocht uw sleutelbos niet gebruiken. Sta het toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Uw sleutelbos is niet bereikbaar, dus uw aanmelding kan na het sluiten van de toepassing niet worden bewaard.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Uw opgeslagen aanmelding kan niet worden gelezen. Meld u opnieuw aan om deze te vervangen.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>U bent niet aangemeld. Meld u eerst aan.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Een nieuwere aanmelding heeft deze vervangen. Ga daar verder.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>U hebt het aanmelden geannuleerd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Het zoeken naar uw opgeslagen aanmelding is geannuleerd. U kunt zich op elk moment aanmelden.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Het aanmeldvenster is gesloten voordat u was aangemeld. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Het aanmelden is niet op tijd voltooid. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>De toepassing heeft dit beëindigd voordat het klaar was. Start haar opnieuw en meld u aan.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>De aanmeldinstellingen zijn intussen veranderd. Begin opnieuw.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Deze toepassing is niet ingesteld voor aanmelden: er is geen client-ID. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Deze toepassing is niet ingesteld voor aanmelden: het adres van de aanmeldservice ontbreekt of is niet geldig. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Deze toepassing is niet ingesteld voor aanmelden: het adres van de aanmeldservice is niet geldig. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Deze toepassing kan het antwoord van de aanmeldpagina niet ontvangen. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Dit aanmeldvenster is niet met een aanmeldservice verbonden. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Deze toepassing vroeg om een soort aanmelding die niet bestaat. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>U lijkt offline te zijn. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>De aanmeldservice is niet gevonden op het netwerk. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>De aanmeldservice antwoordt op dit moment niet. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Het duurde te lang voordat de server antwoordde. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>De proxy van uw netwerk liet de verbinding niet door. Controleer uw proxyinstellingen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>De verbinding werd verbroken voordat het antwoord compleet was. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>De aanmeldpagina kon niet worden geladen. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>De identiteit van de aanmeldservice kon niet worden bewezen, dus er is niets verzonden. Controleer de datum van deze computer en uw netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Er kon geen beveiligde verbinding met de aanmeldservice worden gemaakt, dus er is niets verzonden. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>De aanmeldservice antwoordde op een manier die deze toepassing niet verwachtte. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Er waren te veel verzoeken in korte tijd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Een ander apparaat of programma antwoordde in plaats van de aanmeldservice. Als uw netwerk een eigen aanmeldpagina heeft, open die dan eerst in een browser en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Het antwoord van de aanmeldservice is niet volledig aangekomen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice was te groot, dus dit is niet gebruikt. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Het antwoord van de aanmeldservice kon niet worden gelezen. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>De aanmeldservice stuurde deze toepassing ergens anders heen, en dat is hier niet toegestaan. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>De verbinding met de aanmeldservice zou niet beveiligd zijn geweest, dus er is niets verzonden. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Het antwoord kwam niet van een webserver. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Het antwoord van de aanmeldservice kon niet worden uitgepakt. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>De aanmeldservice noemt zichzelf anders, dus wordt zij niet vertrouwd. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>De beschrijving van de aanmeldservice is onvolledig. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Op dit adres is geen aanmeldservice gevonden. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>De aanmeldservice gaf haar sleutels niet, dus haar antwoord kon niet worden gecontroleerd. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>De sleutels van de aanmeldservice konden niet worden gelezen, dus haar antwoord kon niet worden gecontroleerd. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>De aanmeldservice heeft te veel sleutels, dus haar antwoord is niet vertrouwd. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Deze toepassing kan het antwoord van de aanmeldpagina niet ontvangen, omdat andere programma’s haar poorten gebruiken. Sluit andere vensters van de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Er kwam een antwoord dat niet bij deze aanmelding hoort, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Het antwoord van de aanmeldpagina was niet duidelijk, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Het antwoord kwam van een andere aanmeldservice dan de gevraagde, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>De aanmeldpagina kwam terug zonder resultaat. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Er kwam een antwoord terwijl geen aanmelding erop wachtte. Begin hier met aanmelden.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Uw browser kon niet worden geopend. Kopieer de link en open hem zelf.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Er is geen browser gevonden om de aanmeldpagina te tonen. Kopieer de link en open hem in een willekeurige browser.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>De aanmeldpagina leidde naar een plaats die hier niet kan worden getoond. Probeer het opnieuw of ga verder in uw browser.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>De aanmeldpagina werkt niet meer. Probeer het opnieuw of ga verder in uw browser.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>De aanmeldservice heeft het verzoek geweigerd. Probeer het opnieuw; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>U moet zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Voor het aanmelden is eerst uw toestemming nodig. Meld u opnieuw aan en bevestig dit.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>De aanmeldservice heeft eerst een vraag voor u. Meld u opnieuw aan en beantwoord deze.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Uw account mag deze toepassing niet gebruiken. Probeer een ander account of neem contact op met uw beheerder.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>De aanmeldservice begreep het verzoek van deze toepassing niet. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Deze toepassing vroeg om meer dan zij mag hebben. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>De aanmeldservice is op dit moment bezet. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Deze toepassing mag mensen niet op deze manier aanmelden. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Uw account vraagt om een tweede stap. Meld u opnieuw aan en bevestig dat u het bent.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Het aanmelden kon niet worden voltooid. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Het aanmelden duurde te lang of is al gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>De aanmeldservice accepteert deze toepassing niet. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>De aanmeldservice biedt deze soort aanmelding niet aan. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>De aanmeldservice liet weg wat deze toepassing nodig heeft. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>De aanmeldservice vertelde niet wie u bent. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>De aanmeldservice gaf een soort toegang die deze toepassing niet kan gebruiken. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Wat de aanmeldservice stuurde is te groot om te bewaren. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Het antwoord van de aanmeldservice kon niet worden gelezen. Meld u later opnieuw aan.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Uw sessie kon niet worden verlengd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Uw sessie is beëindigd, omdat zij een tijd niet is gebruikt of lang open was. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Uw sessie is vanaf een andere plaats beëindigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Uw sessie is voor de veiligheid beëindigd, omdat zij op twee plaatsen leek te worden gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Dit account bestaat niet meer. Meld u aan met een ander account of neem contact op met uw beheerder.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Uw account is geblokkeerd. Neem contact op met uw beheerder.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Uw sessie kon niet worden verlengd, omdat de toepassing er middenin is beëindigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Een ander programma verlengt uw sessie en doet daar te lang over. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>De aanmeldservice stuurde de gegevens van iemand anders, dus dit is niet gebruikt. Uw eigen gegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Uw profiel kon niet worden bijgewerkt. Het blijft zoals het was; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice is niet te vertrouwen, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice was te groot, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice is versleuteld op een manier die deze toepassing niet kan lezen. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice kon niet worden gelezen, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Het eerste deel van het antwoord van de aanmeldservice kon niet worden gelezen, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>De aanmeldservice ondertekent haar antwoorden op een manier die deze toepassing niet accepteert. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice vereist iets dat deze toepassing niet kent. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice is van een andere soort dan verwacht, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Het antwoord van de aanmeldservice is ondertekend met een sleutel die zij niet publiceert, dus u bent niet aangemeld. Meld u over een paar minuten opnieuw aan.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Het is niet duidelijk met welke sleutel het antwoord van de aanmeldservice is ondertekend, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>De sleutel van de aanmeldservice past niet bij haar antwoord, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Het antwoord van de aanmeldservice is onderweg mogelijk veranderd, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>De inhoud van het antwoord van de aanmeldservice kon niet worden gelezen, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Het antwoord kwam van een andere aanmeldservice dan de gevraagde, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Het antwoord was voor een andere toepassing bedoeld, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Het antwoord was voor een andere toepassing bedoeld, dus u bent niet aangemeld. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>De aanmelding was verlopen voordat zij aankwam. Controleer de datum en tijd van deze computer en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>De klokken van de aanmeldservice en deze computer komen niet overeen. Controleer de datum en tijd van deze computer en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>De aanmelding is nog niet geldig. Controleer de datum en tijd van deze computer en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Er kwam een antwoord dat niet bij deze aanmelding hoort, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Uw laatste aanmelding is hiervoor te lang geleden. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>U bent aangemeld bij een andere organisatie dan de gevraagde, dus dit is niet gebruikt. Meld u opnieuw aan en kies de juiste.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>U bent aangemeld bij een andere organisatie dan de gevraagde, dus dit is niet gebruikt. Meld u opnieuw aan en kies de juiste.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>De delen van het antwoord van de aanmeldservice horen niet bij elkaar, dus u bent niet aangemeld. Meld u opnieuw aan; als het weer gebeurt, neem dan contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>De aanmelding was niet zo sterk als hier nodig is. Meld u opnieuw aan met een tweede factor.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Uw sessie kwam terug met een ander account, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Deze toepassing mocht uw sleutelbos niet gebruiken. Sta het toe in de instellingen van de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Er is geen sleutelbos gevonden op deze computer, dus uw aanmelding kan na het sluiten van de toepassing niet worden bewaard.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Uw sleutelbos heeft nog geen plaats om aanmeldingen te bewaren, dus uw aanmelding kan na het sluiten van de toepassing niet worden bewaard. Maak een sleutelbos in de systeeminstellingen en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Uw sleutelbos kon niet doen wat werd gevraagd, dus uw aanmelding kan na het sluiten van de toepassing niet worden bewaard.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Uw sleutelbos heeft uw aanmelding niet bewaard, dus uw aanmelding kan na het sluiten van de toepassing niet worden bewaard.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>De toepassing is gesloten voordat uw aanmelding was opgeslagen. Start haar opnieuw en meld u aan.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Er is geen opgeslagen aanmelding. Meld u aan.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Uw sleutelbos antwoordde niet op tijd. Kijk of hij een vraag stelt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Uw sleutelbos toonde geen opgeslagen aanmelding. Als hij vergrendeld is, ontgrendel hem en probeer het opnieuw; meld u anders aan. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Uw opgeslagen aanmelding kan niet worden gelezen. Meld u opnieuw aan om deze te vervangen. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Uw opgeslagen aanmelding komt van een nieuwere versie van deze toepassing. Werk haar bij of meld u opnieuw aan. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Uw opgeslagen aanmelding is onvolledig. Meld u opnieuw aan om deze te vervangen. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>De opgeslagen aanmelding hoort bij een ander account of een andere service, dus dit is niet gebruikt. Meld u aan. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Uw opgeslagen aanmelding is niet bereikbaar. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Uw aanmelding kon niet worden opgeslagen. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>U bent hier afgemeld. Uw browser bevestigde niet dat ook hij is afgemeld; meld u daar af als anderen hem gebruiken.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>U bent hier afgemeld. Uw browser is mogelijk nog aangemeld, omdat deze aanmeldservice geen manier biedt om dat te beëindigen.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Dit is geannuleerd voordat het klaar was.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>U bent afgemeld voordat dit klaar was. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>U hebt niet bevestigd dat u het bent, dus er is niets verzonden. U bent nog aangemeld.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Deze toepassing vroeg om een aanmelding met ongeldige opties. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Uw browser kan niet automatisch naar deze toepassing terugkeren, omdat een deel van de werkomgeving ontbreekt. Neem contact op met de beheerder van deze computer.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Uw browser kan niet automatisch naar deze toepassing terugkeren, omdat uw instellingen niet kunnen worden gewijzigd. Neem contact op met de beheerder van deze computer.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Uw browser kan niet automatisch naar deze toepassing terugkeren. Neem contact op met de beheerder van deze computer.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>De aanmelding op een ander apparaat is geweigerd. Meld u in plaats daarvan aan met uw browser.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Deze aanmeldservice heeft geen codes voor andere apparaten. Meld u in plaats daarvan aan met uw browser.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Niemand heeft de code op tijd ingevoerd. Vraag een nieuwe op om verder te gaan.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>De aanmelding is op het andere apparaat geweigerd. Probeer het opnieuw of gebruik een ander account.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>De code is niet meer geldig. Begin opnieuw.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Deze toepassing mag mensen niet met een code aanmelden. Meld u in plaats daarvan aan met uw browser.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Deze toepassing is niet bekend bij de aanmeldservice. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>De aanmeldservice gaf een antwoord dat niet te gebruiken was. Meld u in plaats daarvan aan met uw browser.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>De aanmeldservice staat niet toe dat deze toepassing uw account leest of wijzigt. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>De aanmeldservice heeft deze wijziging van uw account geweigerd.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>De aanmeldservice kent dit account niet meer.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Deze wijziging kan niet worden opgeslagen. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Dit account is niet aan het uwe gekoppeld.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>U meldt u aan zonder wachtwoord van deze toepassing, dus er is hier geen wachtwoord om te wijzigen.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>U hebt u aangemeld met het account dat u al gebruikt. Meld u aan met een ander account om het te koppelen.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Deze link is geen volledige uitnodiging. Open de link in de e-mail nog een keer of vraag om een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Uw opgeslagen aanmelding hoort bij een andere organisatie. Meld u aan bij deze.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>De aanmeldservice vraagt om een certificaat dat dit venster niet kan geven. Ga verder in uw browser.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>De volgende pagina kan alleen in uw eigen browser worden getoond. Meld u daar aan.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Uw netwerk vraagt om een wachtwoord dat uw eigen browser kan geven. Meld u daar aan.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>De proxy van uw netwerk vraagt om een wachtwoord dat uw eigen browser kan geven. Meld u daar aan.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>De aanmeldservice stuurde iets anders in plaats van haar pagina. Probeer het opnieuw of ga verder in uw browser.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dit venster vertrouwt het certificaat van de aanmeldservice niet. Ga verder in uw browser.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>U bent hier afgemeld. De aanmeldservice heeft niet bevestigd dat uw sessie is beëindigd.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Dit is geen e-mailadres. Controleer het.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Deze toepassing heeft meer machtigingen nodig dan u hebt gegeven. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Meld u opnieuw aan om alle gegevens van uw account te zien en te wijzigen.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>De aanmeldservice staat niet toe dat deze toepassing wijzigt hoe u zich aanmeldt. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Deze code werd niet geaccepteerd. Controleer de code en probeer het opnieuw, of begin opnieuw om een andere te krijgen.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Dit item bestaat niet meer. Laad de lijst opnieuw.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Deze soort aanmelding kan hier niet worden toegevoegd. Neem contact op met de ondersteuning van deze toepassing.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Er is niets te bevestigen. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>De aanmeldservice gaf een antwoord dat niet te gebruiken was, dus het account werd niet gekoppeld. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Uw sessie kan nu niet worden verlengd, omdat een map van deze toepassing niet kan worden gebruikt. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Het antwoord van de aanmeldpagina was te lang, dus dit is niet gebruikt. Meld u opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Versleuteld bestand van de sandbox</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Niets geopend? Kopieer de link en plak hem in uw browser.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Verdergaan in uw browser</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Terug naar dit venster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Een code op een ander apparaat gebruiken</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Nieuwe code opvragen</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>De pagina hier openen</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-code van de te openen pagina</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>In te voeren code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Geen beveiligde verbinding</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Stoppen met aanmelden?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Aanmeldpagina</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Van account wisselen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>De server is op dit moment niet bereikbaar.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Het aanmelden is geannuleerd</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Dit duurde te lang</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Geen verbinding met de server</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>De verbinding is niet beveiligd</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Een ogenblik geduld</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>De aanmeldservice heeft op dit moment een probleem</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Het antwoord was onbegrijpelijk</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Aanmelden is nog niet ingesteld</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>De pagina kon niet worden getoond</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Het antwoord hoorde niet bij deze aanmelding</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Het antwoord is niet te vertrouwen</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Meld u opnieuw aan</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Er is nog een stap nodig</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Uw sleutelbos is vergrendeld</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Geen toegang tot uw sleutelbos</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Uw sleutelbos antwoordde niet</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Uw opgeslagen aanmelding kan niet worden gelezen</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>We hebben een pagina in uw browser geopend. Kom hier terug als u zich hebt aangemeld.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>We hebben %1 in uw browser geopend. Kom hier terug als u zich hebt aangemeld.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinding maken…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinding maken met %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Verdergaan op een ander apparaat</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detail: %1</translation>
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
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Hier is geen browser geopend. Gebruik een ander apparaat.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Niets geopend? Kopieer de link of gebruik een code op een ander apparaat.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Niemand heeft de code op tijd ingevoerd. Vraag een nieuwe op om verder te gaan.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Ga naar %1 en voer in</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Deze code is niet meer geldig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Nog %n minuut</numerusform>
            <numerusform>Nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Het account is niet gekoppeld</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Berichten van deze pagina blokkeren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Voor deze stap bij %1 is uw browser nodig.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>De pagina op %1 meldt:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>De pagina op %1 vraagt:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>De beveiligingssleutel is niet op tijd gebruikt.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 kent deze beveiligingssleutel niet. Gebruik een andere.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 kent deze beveiligingssleutel al.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>De pincode was te vaak onjuist. Verwijder de beveiligingssleutel, plaats hem opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>De beveiligingssleutel is geblokkeerd, omdat de pincode te vaak onjuist was. Hij moet worden gereset.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>De beveiligingssleutel is verwijderd. Plaats hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>De beveiligingssleutel heeft geen ruimte voor nog een account.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>De beveiligingssleutel mocht niet antwoorden.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Deze beveiligingssleutel kan niet wat %1 vraagt. Gebruik een andere.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Voer de pincode van uw beveiligingssleutel in.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Kies een pincode voor uw beveiligingssleutel.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>De pincode was onjuist. Resterende pogingen: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Te veel mislukte pogingen om de vingerafdruk te herkennen.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>De pincode bevat tekens die niet zijn toegestaan.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>De nieuwe pincode is dezelfde als de oude.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Minimaal aantal tekens: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Kies een account voor %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Raak uw beveiligingssleutel aan.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>De aanmeldservice zegt: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Als u accepteert, wordt u hier afgemeld bij uw huidige account.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Accepteren en aanmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>U hebt een uitnodiging</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Een link nodigt u uit voor een organisatie bij %1. Accepteer deze alleen als u die verwachtte.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>De inhoud van het verzoek kan niet opnieuw worden verzonden</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Bevestig dat u het bent: %1 wil uw sessie gebruiken.</translation>
    </message>
</context>
</TS>
