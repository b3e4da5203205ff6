<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Disconnessione effettuata</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>L’accesso non è stato completato</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Puoi chiudere questa pagina e tornare a %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Torna a %1 per riprovare.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Questo accesso è terminato</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Era già stato completato oppure ha richiesto troppo tempo. Torna a %1 per continuare.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>È troppo lunga. Torna all’applicazione per riprovare.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Il browser l’ha inviata prima dell’apertura della pagina. Ricarica la pagina.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Non è la risposta di una pagina di accesso. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Questa richiesta non è stata accettata</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L’accesso è stato annullato.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>L’operazione ha richiesto troppo tempo. Riprova.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Impossibile raggiungere il server. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Impossibile stabilire una connessione sicura al servizio di accesso. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Il server chiede di attendere a causa dei troppi tentativi. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Il servizio di accesso ha un problema in questo momento. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Il servizio di accesso ha dato una risposta incomprensibile. Riprova più tardi.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Questa applicazione non è configurata per l’accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Il browser non è riuscito a mostrare la pagina di accesso. Riprova.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>È arrivata una risposta che non riguarda questo accesso, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>L’accesso è stato rifiutato. Prova con un altro account o contatta l’amministratore.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>La risposta del servizio di accesso non è attendibile, quindi l’accesso non è stato effettuato. Riprova.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>La sessione è terminata. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Il tuo account richiede un secondo passaggio. Effettua di nuovo l’accesso e conferma la tua identità.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Il portachiavi è bloccato. Sbloccalo, quindi riprova.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>A questa applicazione non è stato permesso di usare il portachiavi. Consentilo, quindi riprova.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Impossibile raggiungere il portachiavi, quindi l’accesso non può essere conservato dopo la chiusura dell’applicazione.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Impossibile leggere l’accesso salvato. Effettua di nuovo l’accesso per sostituirlo.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Non hai effettuato l’accesso. Effettua prima l’accesso.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Un accesso più recente ha preso il posto di questo. Continua lì.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Hai annullato l’accesso. Puoi ricominciare quando vuoi.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>La ricerca dell’accesso salvato è stata annullata. Puoi effettuare l’accesso in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>La finestra di accesso è stata chiusa prima che l’accesso fosse completato. Puoi ricominciare quando vuoi.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>L’accesso non è stato completato in tempo. Ricomincia.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>L’applicazione ha interrotto l’operazione prima che fosse completata. Riavviala ed effettua l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Nel frattempo le impostazioni di accesso sono cambiate. Ricomincia.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Questa applicazione non è configurata per l’accesso: non ha un ID client. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Questa applicazione non è configurata per l’accesso: l’indirizzo del servizio di accesso manca o non è valido. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Questa applicazione non è configurata per l’accesso: l’indirizzo del servizio di accesso non è valido. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Questa applicazione non può ricevere la risposta della pagina di accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Questa finestra non è collegata a un servizio di accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Questa applicazione ha richiesto un tipo di accesso che non esiste. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Sembra che tu sia offline. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Il servizio di accesso non è stato trovato in rete. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Il servizio di accesso non risponde in questo momento. Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Il server ha impiegato troppo tempo a rispondere. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Il proxy della rete non ha lasciato passare la connessione. Controlla le impostazioni del proxy e riprova.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>La connessione si è interrotta prima che la risposta fosse completa. Riprova.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Impossibile caricare la pagina di accesso. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Impossibile verificare l’identità del servizio di accesso, quindi non è stato inviato nulla. Controlla la data di questo computer e la rete, quindi riprova.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Impossibile stabilire una connessione sicura al servizio di accesso, quindi non è stato inviato nulla. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Il servizio di accesso ha risposto in un modo inatteso per questa applicazione. Riprova più tardi.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Ci sono state troppe richieste in poco tempo. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Un altro dispositivo o programma ha risposto al posto del servizio di accesso. Se la tua rete ha una propria pagina di accesso, aprila prima in un browser, quindi riprova.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>La risposta del servizio di accesso non è arrivata per intero. Riprova.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>La risposta del servizio di accesso era troppo grande, quindi non è stato usato nulla. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Impossibile leggere la risposta del servizio di accesso. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Il servizio di accesso ha rinviato questa applicazione altrove, cosa che qui non è consentita. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>La connessione al servizio di accesso non sarebbe stata protetta, quindi non è stato inviato nulla. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>La risposta non proviene da un server Web. Controlla la connessione di rete e riprova.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Impossibile decomprimere la risposta del servizio di accesso. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Il servizio di accesso si presenta con un altro nome, quindi non è considerato attendibile. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>La descrizione del servizio di accesso è incompleta. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Nessun servizio di accesso trovato a questo indirizzo. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Il servizio di accesso non ha fornito le proprie chiavi, quindi la sua risposta non ha potuto essere verificata. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Impossibile leggere le chiavi del servizio di accesso, quindi la sua risposta non ha potuto essere verificata. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Il servizio di accesso ha troppe chiavi, quindi la sua risposta non è stata ritenuta attendibile. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Questa applicazione non può ricevere la risposta della pagina di accesso, perché altri programmi usano le sue porte. Chiudi le altre copie dell’applicazione e riprova.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>È arrivata una risposta che non riguarda questo accesso, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>La risposta della pagina di accesso non era chiara, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>La risposta proviene da un servizio di accesso diverso da quello interpellato, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>La pagina di accesso è tornata senza un risultato. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>È arrivata una risposta benché nessun accesso la attendesse. Avvia l’accesso da qui.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Impossibile aprire il browser. Copia il link e aprilo manualmente.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Nessun browser trovato per mostrare la pagina di accesso. Copia il link e aprilo in qualsiasi browser.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>La pagina di accesso ha portato a un punto che non può essere mostrato qui. Riprova o continua nel browser.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>La pagina di accesso ha smesso di funzionare. Riprova o continua nel browser.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Il servizio di accesso ha rifiutato la richiesta. Riprova; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Devi effettuare di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>L’accesso richiede prima il tuo consenso. Effettua di nuovo l’accesso e conferma.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Il servizio di accesso ha prima una domanda per te. Effettua di nuovo l’accesso e rispondi.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Il tuo account non è autorizzato a usare questa applicazione. Prova con un altro account o contatta l’amministratore.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Il servizio di accesso non ha capito la richiesta di questa applicazione. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Questa applicazione ha chiesto più di quanto le spetti. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Il servizio di accesso è occupato in questo momento. Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Questa applicazione non è autorizzata a far accedere le persone in questo modo. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Il tuo account richiede un secondo passaggio. Effettua di nuovo l’accesso e conferma la tua identità.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Impossibile completare l’accesso. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>L’accesso ha richiesto troppo tempo o è già stato usato. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Il servizio di accesso non accetta questa applicazione. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Il servizio di accesso non offre questo tipo di accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Il servizio di accesso ha omesso ciò che serve a questa applicazione. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Il servizio di accesso non ha detto chi sei. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Il servizio di accesso ha concesso un tipo di accesso che questa applicazione non può usare. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Ciò che il servizio di accesso ha inviato è troppo grande per essere conservato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Impossibile leggere la risposta del servizio di accesso. Effettua di nuovo l’accesso più tardi.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Impossibile rinnovare la sessione. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>La sessione è terminata perché non è stata usata per un po’ o è rimasta aperta a lungo. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>La sessione è stata terminata da un altro luogo. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>La sessione è stata terminata per sicurezza, perché sembrava usata in due luoghi. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Questo account non esiste più. Accedi con un altro account o contatta l’amministratore.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Il tuo account è bloccato. Contatta l’amministratore.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Impossibile rinnovare la sessione, perché l’applicazione è stata chiusa durante l’operazione. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Un altro programma sta rinnovando la sessione e impiega troppo tempo. Riprova.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Il servizio di accesso ha inviato i dati di qualcun altro, quindi non è stato usato nulla. I tuoi restano come sono.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Impossibile aggiornare il tuo profilo. Rimane com’era; riprova più tardi.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La risposta del servizio di accesso non è attendibile, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>La risposta del servizio di accesso era troppo grande, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>La risposta del servizio di accesso è cifrata in un modo che questa applicazione non può leggere. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Impossibile leggere la risposta del servizio di accesso, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Impossibile leggere la prima parte della risposta del servizio di accesso, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Il servizio di accesso firma le risposte in un modo che questa applicazione non accetta. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>La risposta del servizio di accesso richiede qualcosa che questa applicazione non conosce. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La risposta del servizio di accesso è di tipo diverso dal previsto, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>La risposta del servizio di accesso è stata firmata con una chiave non pubblicata, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso tra qualche minuto.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Non è chiaro quale chiave abbia firmato la risposta del servizio di accesso, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>La chiave del servizio di accesso non corrisponde alla risposta, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La risposta del servizio di accesso potrebbe essere stata modificata lungo il percorso, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Impossibile leggere il contenuto della risposta del servizio di accesso, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>La risposta proviene da un servizio di accesso diverso da quello interpellato, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La risposta era destinata a un’altra applicazione, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La risposta era destinata a un’altra applicazione, quindi l’accesso non è stato effettuato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>L’accesso era scaduto prima di arrivare. Controlla la data e l’ora di questo computer, quindi effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Gli orologi del servizio di accesso e di questo computer non concordano. Controlla la data e l’ora di questo computer, quindi effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>L’accesso non è ancora valido. Controlla la data e l’ora di questo computer, quindi effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>È arrivata una risposta che non riguarda questo accesso, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>L’ultimo accesso è troppo lontano nel tempo per questa operazione. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>L’accesso riguardava un’organizzazione diversa da quella richiesta, quindi non è stato usato nulla. Effettua di nuovo l’accesso e scegli quella giusta.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>L’accesso riguardava un’organizzazione diversa da quella richiesta, quindi non è stato usato nulla. Effettua di nuovo l’accesso e scegli quella giusta.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Le parti della risposta del servizio di accesso non vanno insieme, quindi l’accesso non è stato effettuato. Effettua di nuovo l’accesso; se succede ancora, contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>L’accesso non era abbastanza forte per questa operazione. Effettua di nuovo l’accesso con un secondo fattore.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>La sessione è tornata con un altro account, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>A questa applicazione non è stato permesso di usare il portachiavi. Consentilo nelle impostazioni del portachiavi, quindi riprova.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Nessun portachiavi trovato su questo computer, quindi l’accesso non può essere conservato dopo la chiusura dell’applicazione.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Il portachiavi non ha ancora un posto in cui salvare gli accessi, quindi l’accesso non può essere conservato dopo la chiusura dell’applicazione. Crea un portachiavi nelle impostazioni di sistema, quindi effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Il portachiavi non è riuscito a fare quanto richiesto, quindi l’accesso non può essere conservato dopo la chiusura dell’applicazione.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Il portachiavi non ha conservato l’accesso, quindi l’accesso non può essere conservato dopo la chiusura dell’applicazione.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>L’applicazione è stata chiusa prima che l’accesso fosse salvato. Riavviala ed effettua l’accesso.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Nessun accesso salvato. Effettua l’accesso.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Il portachiavi non ha risposto in tempo. Controlla se sta ponendo una domanda, quindi riprova.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Il portachiavi non ha mostrato alcun accesso salvato. Se è bloccato, sbloccalo e riprova; altrimenti effettua l’accesso. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Impossibile leggere l’accesso salvato. Effettua di nuovo l’accesso per sostituirlo. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>L’accesso salvato proviene da una versione più recente di questa applicazione. Aggiornala o effettua di nuovo l’accesso. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>L’accesso salvato è incompleto. Effettua di nuovo l’accesso per sostituirlo. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>L’accesso salvato appartiene a un altro account o servizio, quindi non è stato usato nulla. Effettua l’accesso. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Impossibile raggiungere l’accesso salvato. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Impossibile salvare l’accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Qui la disconnessione è avvenuta. Il browser non ha confermato di essersi disconnesso; disconnettiti anche lì se lo usano altre persone.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Qui la disconnessione è avvenuta. Il browser potrebbe essere ancora connesso, perché questo servizio di accesso non offre un modo per terminare.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>L’operazione è stata annullata prima di essere completata.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>La disconnessione è avvenuta prima che l’operazione fosse completata. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Non hai confermato la tua identità, quindi non è stato inviato nulla. Sei ancora connesso.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Questa applicazione ha richiesto l’accesso con opzioni non valide. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Il browser non può tornare da solo a questa applicazione, perché manca una parte del desktop. Contatta l’amministratore di questo computer.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Il browser non può tornare da solo a questa applicazione, perché le tue impostazioni non possono essere modificate. Contatta l’amministratore di questo computer.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Il browser non può tornare da solo a questa applicazione. Contatta l’amministratore di questo computer.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>L’accesso su un altro dispositivo è stato rifiutato. Effettua invece l’accesso con il browser.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Questo servizio di accesso non ha codici per altri dispositivi. Effettua invece l’accesso con il browser.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nessuno ha inserito il codice in tempo. Ottienine uno nuovo per continuare.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>L’accesso è stato rifiutato sull’altro dispositivo. Riprova o usa un altro account.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Il codice non è più valido. Ricomincia.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Questa applicazione non è autorizzata a far accedere le persone con un codice. Effettua invece l’accesso con il browser.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Questa applicazione non è nota al servizio di accesso. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Il servizio di accesso ha dato una risposta inutilizzabile. Effettua invece l’accesso con il browser.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Il servizio di accesso non consente a questa applicazione di leggere o modificare il tuo account. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Il servizio di accesso ha rifiutato questa modifica del tuo account.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Il servizio di accesso non conosce più questo account.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Impossibile salvare questa modifica. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Questo account non è collegato al tuo.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Il tuo accesso avviene senza una password di questa applicazione, quindi qui non ce n’è nessuna da modificare.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Hai effettuato l’accesso con l’account che stai già usando. Accedi con un altro account per collegarlo.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Questo link non è un invito completo. Apri di nuovo il link nell’e-mail o chiedi un nuovo invito.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>L’accesso salvato appartiene a un’altra organizzazione. Effettua l’accesso a questa.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Il servizio di accesso richiede un certificato che questa finestra non può fornire. Continua nel browser.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>La pagina successiva può essere mostrata solo nel tuo browser. Effettua l’accesso lì.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>La tua rete richiede una password che il tuo browser può fornire. Effettua l’accesso lì.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Il proxy della rete richiede una password che il tuo browser può fornire. Effettua l’accesso lì.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Il servizio di accesso ha inviato qualcos’altro al posto della sua pagina. Riprova o continua nel browser.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Questa finestra non considera attendibile il certificato del servizio di accesso. Continua nel browser.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Qui la disconnessione è avvenuta. Il servizio di accesso non ha confermato di aver terminato la sessione.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Questo non è un indirizzo e-mail. Verificarlo.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Questa applicazione richiede più autorizzazioni di quelle che hai concesso. Effettua di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Effettua di nuovo l’accesso per vedere e modificare tutti i dati del tuo account.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Il servizio di accesso non consente a questa applicazione di modificare il tuo modo di accedere. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Questo codice non è stato accettato. Controllalo e riprova, oppure ricomincia per ottenerne un altro.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Questa voce non esiste più. Ricarica l’elenco.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Questo tipo di accesso non può essere aggiunto qui. Contatta l’assistenza di questa applicazione.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Non c’è nulla da confermare. Ricomincia.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Il servizio di accesso ha dato una risposta inutilizzabile, quindi l’account non è stato collegato. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>La sessione non può essere rinnovata ora perché una cartella di questa applicazione non può essere utilizzata. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>La risposta della pagina di accesso era troppo lunga, quindi non è stato usato nulla. Effettua di nuovo l’accesso.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>File cifrato della sandbox</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Non si è aperto nulla? Copia il link e incollalo nel browser.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Torna a questa finestra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Usa un codice su un altro dispositivo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia codice</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Ottieni un nuovo codice</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Apri la pagina qui</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Codice QR della pagina da aprire</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Codice da inserire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connessione sicura</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Connessione non sicura</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Interrompere l’accesso?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Pagina di accesso</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambia account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Il server non è raggiungibile in questo momento.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>L’accesso è stato annullato</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>L’operazione ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Nessuna connessione al server</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connessione non è sicura</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Attendi un momento</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Il servizio di accesso ha un problema in questo momento</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Impossibile comprendere la risposta</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>L’accesso non è ancora configurato</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Impossibile mostrare la pagina</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>La risposta non riguardava questo accesso</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>L’accesso non è stato effettuato</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>La risposta non è attendibile</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Effettua di nuovo l’accesso</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>È necessario un altro passaggio</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Nessun accesso al portachiavi</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Il portachiavi non ha risposto</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Impossibile leggere l’accesso salvato</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Non hai effettuato l’accesso</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Abbiamo aperto una pagina nel browser. Torna qui dopo aver effettuato l’accesso.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Abbiamo aperto %1 nel browser. Torna qui dopo aver effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Continua su un altro dispositivo</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Dettaglio: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stato HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Qui non si è aperto nessun browser. Usa un altro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Non si è aperto nulla? Copia il link o usa un codice su un altro dispositivo.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nessuno ha inserito il codice in tempo. Ottienine uno nuovo per continuare.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Vai a %1 e inserisci</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Questo codice non è più valido</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n secondo rimanente</numerusform>
            <numerusform>%n secondi rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minuto rimanente</numerusform>
            <numerusform>%n minuti rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>L’account non è stato collegato</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Blocca i messaggi di questa pagina</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Questo passaggio su %1 richiede il browser.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>La pagina su %1 dice:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>La pagina su %1 chiede:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>La chiave di sicurezza non è stata usata in tempo.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 non riconosce questa chiave di sicurezza. Usane un’altra.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 conosce già questa chiave di sicurezza.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>Il PIN è stato errato troppe volte. Rimuovi la chiave di sicurezza, inseriscila e riprova.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>La chiave di sicurezza è bloccata, perché il PIN è stato errato troppe volte. Deve essere reimpostata.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>La chiave di sicurezza è stata rimossa. Inseriscila e riprova.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>La chiave di sicurezza non ha spazio per un altro account.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Alla chiave di sicurezza non è stato permesso di rispondere.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Questa chiave di sicurezza non può fare ciò che %1 richiede. Usane un’altra.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Inserisci il PIN della tua chiave di sicurezza.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Scegli un PIN per la tua chiave di sicurezza.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Il PIN è errato. Tentativi rimasti: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Troppi tentativi non riusciti di riconoscere l’impronta digitale.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>Il PIN contiene caratteri non consentiti.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Il nuovo PIN è uguale a quello precedente.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Numero minimo di caratteri: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Scegli un account per %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Tocca la tua chiave di sicurezza.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Il servizio di accesso dice: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Se accetti, verrai disconnesso qui dal tuo account attuale.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Accetta e accedi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Hai un invito</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Un link ti invita in un’organizzazione su %1. Accettalo solo se lo aspettavi.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Il contenuto della richiesta non può essere inviato di nuovo</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Conferma la tua identità: %1 vuole usare la tua sessione.</translation>
    </message>
</context>
</TS>
