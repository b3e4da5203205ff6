<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Sie können diese Seite schließen und zu %1 zurückkehren.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Kehren Sie zu %1 zurück, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Diese Anmeldung ist beendet</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Sie war bereits abgeschlossen, oder sie hat zu lange gedauert. Kehren Sie zu %1 zurück, um fortzufahren.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Sie ist zu lang. Kehren Sie zur Anwendung zurück, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Der Browser hat sie gesendet, bevor die Seite geöffnet wurde. Laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Sie ist nicht die Antwort einer Anmeldeseite. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Diese Anfrage wurde nicht angenommen</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Das hat zu lange gedauert. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Der Server war nicht erreichbar. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Es konnte keine sichere Verbindung zum Anmeldedienst hergestellt werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Nach zu vielen Versuchen bittet der Server zu warten. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Der Anmeldedienst hat gerade ein Problem. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Der Anmeldedienst hat eine Antwort gegeben, die nicht zu verstehen war. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Der Browser konnte die Anmeldeseite nicht anzeigen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Es kam eine Antwort an, die nicht zu dieser Anmeldung gehört, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Die Anmeldung wurde abgelehnt. Versuchen Sie es mit einem anderen Konto oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Der Antwort des Anmeldedienstes war nicht zu trauen, daher wurden Sie nicht angemeldet. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Ihr Konto verlangt einen zweiten Schritt. Bitte melden Sie sich erneut an und bestätigen Sie, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Diese Anwendung durfte Ihren Schlüsselbund nicht benutzen. Erlauben Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Ihr Schlüsselbund war nicht erreichbar, daher bleibt Ihre Anmeldung nach dem Schließen der Anwendung nicht erhalten.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Ihre gespeicherte Anmeldung kann nicht gelesen werden. Melden Sie sich erneut an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Sie sind nicht angemeldet. Bitte melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Eine neuere Anmeldung hat diese abgelöst. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Sie haben die Anmeldung abgebrochen. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Die Suche nach Ihrer gespeicherten Anmeldung wurde abgebrochen. Sie können sich jederzeit anmelden.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Das Anmeldefenster wurde geschlossen, bevor Sie angemeldet waren. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Die Anwendung hat dies beendet, bevor es fertig war. Starten Sie sie erneut und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Die Anmeldeeinstellungen haben sich inzwischen geändert. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Ihr fehlt eine Client-ID. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Die Adresse ihres Anmeldedienstes fehlt oder ist ungültig. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Die Adresse ihres Anmeldedienstes ist ungültig. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Diese Anwendung kann die Antwort der Anmeldeseite nicht empfangen. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Dieses Anmeldefenster ist mit keinem Anmeldedienst verbunden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Diese Anwendung hat eine Art der Anmeldung verlangt, die es nicht gibt. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Sie sind anscheinend offline. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Der Anmeldedienst wurde im Netzwerk nicht gefunden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Der Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Der Proxy Ihres Netzwerks hat die Verbindung nicht durchgelassen. Prüfen Sie Ihre Proxy-Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Die Anmeldeseite konnte nicht geladen werden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Die Identität des Anmeldedienstes war nicht nachzuweisen, daher wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und Ihr Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Es konnte keine sichere Verbindung zum Anmeldedienst hergestellt werden, daher wurde nichts gesendet. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Der Anmeldedienst hat anders geantwortet, als diese Anwendung es erwartet. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Es gab zu viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Statt des Anmeldedienstes hat ein anderes Gerät oder Programm geantwortet. Wenn Ihr Netzwerk eine eigene Anmeldeseite hat, öffnen Sie diese zuerst in einem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Die Antwort des Anmeldedienstes kam nicht vollständig an. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes war zu groß, daher wurde das nicht verwendet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Der Anmeldedienst hat diese Anwendung woandershin verwiesen, was hier nicht erlaubt ist. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Die Verbindung zum Anmeldedienst wäre nicht geschützt gewesen, daher wurde nichts gesendet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Die Antwort kam nicht von einem Webserver. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Die Antwort des Anmeldedienstes konnte nicht entpackt werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Der Anmeldedienst gibt sich einen anderen Namen, daher wird ihm nicht vertraut. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Die Beschreibung des Anmeldedienstes ist unvollständig. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Unter dieser Adresse wurde kein Anmeldedienst gefunden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Der Anmeldedienst hat seine Schlüssel nicht herausgegeben, daher konnte seine Antwort nicht geprüft werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Die Schlüssel des Anmeldedienstes waren nicht lesbar, daher konnte seine Antwort nicht geprüft werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Der Anmeldedienst hat zu viele Schlüssel, daher wurde seiner Antwort nicht vertraut. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Diese Anwendung kann die Antwort der Anmeldeseite nicht empfangen, weil andere Programme ihre Ports benutzen. Schließen Sie weitere Fenster dieser Anwendung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Es kam eine Antwort an, die nicht zu dieser Anmeldung gehört, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Die Antwort der Anmeldeseite war nicht eindeutig, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Die Antwort kam von einem anderen Anmeldedienst als dem gefragten, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Die Anmeldeseite kam ohne Ergebnis zurück. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Es kam eine Antwort an, obwohl keine Anmeldung darauf wartete. Bitte starten Sie die Anmeldung hier.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Es wurde kein Browser gefunden, der die Anmeldeseite anzeigen kann. Kopieren Sie den Link und öffnen Sie ihn in einem beliebigen Browser.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Die Anmeldeseite führte an einen Ort, der hier nicht angezeigt werden kann. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Die Anmeldeseite funktioniert nicht mehr. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Der Anmeldedienst hat die Anfrage abgelehnt. Bitte versuchen Sie es erneut; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Sie müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Die Anmeldung braucht zuerst Ihre Zustimmung. Bitte melden Sie sich erneut an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Der Anmeldedienst hat zuerst eine Frage an Sie. Bitte melden Sie sich erneut an und beantworten Sie sie.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Ihr Konto darf diese Anwendung nicht benutzen. Versuchen Sie es mit einem anderen Konto oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Der Anmeldedienst hat die Anfrage dieser Anwendung nicht verstanden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Diese Anwendung hat mehr verlangt, als sie bekommen darf. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Der Anmeldedienst ist gerade überlastet. Bitte versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Diese Anwendung darf niemanden auf diese Weise anmelden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Ihr Konto verlangt einen zweiten Schritt. Bitte melden Sie sich erneut an und bestätigen Sie, dass Sie es sind.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Die Anmeldung konnte nicht abgeschlossen werden. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Die Anmeldung hat zu lange gedauert oder wurde schon verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Der Anmeldedienst akzeptiert diese Anwendung nicht. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Der Anmeldedienst bietet diese Art der Anmeldung nicht an. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Der Anmeldedienst hat weggelassen, was diese Anwendung braucht. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Der Anmeldedienst hat nicht mitgeteilt, wer Sie sind. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Der Anmeldedienst hat eine Art von Zugriff gegeben, die diese Anwendung nicht nutzen kann. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Was der Anmeldedienst gesendet hat, ist zu groß zum Aufbewahren. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar. Bitte melden Sie sich später erneut an.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Ihre Sitzung konnte nicht verlängert werden. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet, weil sie eine Weile nicht benutzt wurde oder lange offen war. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Ihre Sitzung wurde von anderer Stelle beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Ihre Sitzung wurde sicherheitshalber beendet, weil sie anscheinend an zwei Orten benutzt wurde. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Dieses Konto gibt es nicht mehr. Melden Sie sich mit einem anderen an oder wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Ihr Konto ist gesperrt. Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Ihre Sitzung konnte nicht verlängert werden, weil die Anwendung mittendrin beendet wurde. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Ein anderes Programm verlängert gerade Ihre Sitzung und braucht dafür zu lange. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Der Anmeldedienst hat die Daten einer anderen Person gesendet, daher wurde das nicht verwendet. Ihre eigenen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Ihr Profil konnte nicht aktualisiert werden. Es bleibt, wie es war; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Der Antwort des Anmeldedienstes war nicht zu trauen, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes war zu groß, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes ist auf eine Weise verschlüsselt, die diese Anwendung nicht lesen kann. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Der erste Teil der Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Der Anmeldedienst unterschreibt seine Antworten auf eine Weise, die diese Anwendung nicht akzeptiert. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes verlangt etwas, das diese Anwendung nicht kennt. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes ist von anderer Art als erwartet, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Die Antwort des Anmeldedienstes war mit einem Schlüssel unterschrieben, den er nicht veröffentlicht, daher wurden Sie nicht angemeldet. Bitte melden Sie sich in ein paar Minuten erneut an.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Es ist unklar, welcher Schlüssel die Antwort des Anmeldedienstes unterschrieben hat, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Der Schlüssel des Anmeldedienstes passt nicht zu seiner Antwort, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Die Antwort des Anmeldedienstes wurde unterwegs möglicherweise verändert, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Der Inhalt der Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Die Antwort kam von einem anderen Anmeldedienst als dem gefragten, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Die Antwort war für eine andere Anwendung bestimmt, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Die Antwort war für eine andere Anwendung bestimmt, daher wurden Sie nicht angemeldet. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Die Anmeldung war schon abgelaufen, als sie ankam. Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Die Uhren des Anmeldedienstes und dieses Computers stimmen nicht überein. Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Die Anmeldung ist noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Es kam eine Antwort an, die nicht zu dieser Anmeldung gehört, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Ihre letzte Anmeldung ist dafür zu lange her. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Sie wurden bei einer anderen Organisation angemeldet als der verlangten, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an und wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Sie wurden bei einer anderen Organisation angemeldet als der verlangten, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an und wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Die Teile der Antwort des Anmeldedienstes gehören nicht zusammen, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Die Anmeldung war nicht so stark wie hier nötig. Bitte melden Sie sich erneut mit einem zweiten Faktor an.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Ihre Sitzung kam mit einem anderen Konto zurück, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Diese Anwendung durfte Ihren Schlüsselbund nicht benutzen. Erlauben Sie es in den Einstellungen des Schlüsselbunds und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden, daher bleibt Ihre Anmeldung nach dem Schließen der Anwendung nicht erhalten.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Ihr Schlüsselbund hat noch keinen Platz für Anmeldungen, daher bleibt Ihre Anmeldung nach dem Schließen der Anwendung nicht erhalten. Legen Sie in den Systemeinstellungen einen Schlüsselbund an und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Ihr Schlüsselbund konnte nicht tun, was verlangt war, daher bleibt Ihre Anmeldung nach dem Schließen der Anwendung nicht erhalten.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Ihr Schlüsselbund hat Ihre Anmeldung nicht behalten, daher bleibt Ihre Anmeldung nach dem Schließen der Anwendung nicht erhalten.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Die Anwendung wurde geschlossen, bevor Ihre Anmeldung gespeichert war. Starten Sie sie erneut und melden Sie sich an.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Es gibt keine gespeicherte Anmeldung. Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Ihr Schlüsselbund hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob er eine Frage stellt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Ihr Schlüsselbund hat keine gespeicherte Anmeldung gezeigt. Wenn er gesperrt ist, entsperren Sie ihn und versuchen Sie es erneut; sonst melden Sie sich an. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Ihre gespeicherte Anmeldung kann nicht gelesen werden. Melden Sie sich erneut an, um sie zu ersetzen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Ihre gespeicherte Anmeldung stammt von einer neueren Version dieser Anwendung. Aktualisieren Sie sie oder melden Sie sich erneut an. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Ihre gespeicherte Anmeldung ist unvollständig. Melden Sie sich erneut an, um sie zu ersetzen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Die gespeicherte Anmeldung gehört zu einem anderen Konto oder Dienst, daher wurde das nicht verwendet. Bitte melden Sie sich an. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Ihre gespeicherte Anmeldung war nicht erreichbar. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Ihre Anmeldung konnte nicht gespeichert werden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Hier sind Sie abgemeldet. Ihr Browser hat nicht bestätigt, dass auch er Sie abgemeldet hat; melden Sie sich dort ab, wenn andere ihn benutzen.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Hier sind Sie abgemeldet. Ihr Browser ist vielleicht noch angemeldet, denn dieser Anmeldedienst bietet keinen Weg, das zu beenden.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Dies wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Sie wurden abgemeldet, bevor dies fertig war. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Sie haben nicht bestätigt, dass Sie es sind, daher wurde nichts gesendet. Sie sind weiterhin angemeldet.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Diese Anwendung hat die Anmeldung mit ungültigen Optionen angefordert. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Ihr Browser kann nicht automatisch zu dieser Anwendung zurückkehren, weil ein Teil der Desktopumgebung fehlt. Bitte wenden Sie sich an den Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Ihr Browser kann nicht automatisch zu dieser Anwendung zurückkehren, weil Ihre Einstellungen nicht geändert werden können. Bitte wenden Sie sich an den Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Ihr Browser kann nicht automatisch zu dieser Anwendung zurückkehren. Bitte wenden Sie sich an den Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Die Anmeldung auf einem anderen Gerät wurde abgelehnt. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Dieser Anmeldedienst hat keine Codes für andere Geräte. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben. Fordern Sie einen neuen an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Die Anmeldung wurde auf dem anderen Gerät abgelehnt. Versuchen Sie es erneut oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Der Code ist nicht mehr gültig. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Diese Anwendung darf niemanden mit einem Code anmelden. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Diese Anwendung ist dem Anmeldedienst nicht bekannt. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Der Anmeldedienst hat eine Antwort gegeben, die nicht zu gebrauchen war. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Der Anmeldedienst erlaubt dieser Anwendung nicht, Ihr Konto zu lesen oder zu ändern. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Der Anmeldedienst hat diese Änderung Ihres Kontos abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Der Anmeldedienst kennt dieses Konto nicht mehr.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Diese Änderung kann nicht gespeichert werden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Dieses Konto ist nicht mit Ihrem verknüpft.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Sie melden sich ohne ein Passwort dieser Anwendung an, daher gibt es hier keines zu ändern.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Sie haben sich mit dem Konto angemeldet, das Sie bereits verwenden. Melden Sie sich mit einem anderen an, um es zu verknüpfen.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Dieser Link ist keine vollständige Einladung. Öffnen Sie den Link in der E-Mail noch einmal oder bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Ihre gespeicherte Anmeldung gehört zu einer anderen Organisation. Bitte melden Sie sich bei dieser an.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Der Anmeldedienst verlangt ein Zertifikat, das dieses Fenster nicht liefern kann. Fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Die nächste Seite kann nur in Ihrem eigenen Browser angezeigt werden. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Ihr Netzwerk verlangt ein Passwort, das Ihr eigener Browser liefern kann. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt ein Passwort, das Ihr eigener Browser liefern kann. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Der Anmeldedienst hat etwas anderes als seine Seite gesendet. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dieses Fenster vertraut dem Zertifikat des Anmeldedienstes nicht. Fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Hier sind Sie abgemeldet. Der Anmeldedienst hat nicht bestätigt, dass er Ihre Sitzung beendet hat.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Das ist keine E-Mail-Adresse. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Diese Anwendung benötigt mehr Berechtigungen, als Sie ihr erteilt haben. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Bitte melden Sie sich erneut an, um alle Daten Ihres Kontos zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Der Anmeldedienst erlaubt dieser Anwendung nicht, die Art Ihrer Anmeldung zu ändern. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Dieser Code wurde nicht angenommen. Bitte prüfen Sie ihn und versuchen Sie es erneut, oder beginnen Sie noch einmal, um einen anderen zu bekommen.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Bitte laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Diese Art der Anmeldung kann hier nicht hinzugefügt werden. Bitte wenden Sie sich an den Support dieser Anwendung.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Es gibt nichts zu bestätigen. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Der Anmeldedienst hat eine Antwort gegeben, die nicht zu gebrauchen war. Das Konto wurde daher nicht verbunden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Ihre Sitzung kann jetzt nicht verlängert werden, weil ein Ordner dieser Anwendung nicht verwendet werden kann. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Die Antwort der Anmeldeseite war zu lang, daher wurde das nicht verwendet. Bitte melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Verschlüsselte Datei der Sandbox</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Hat sich nichts geöffnet? Kopieren Sie den Link und fügen Sie ihn in Ihrem Browser ein.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Zurück zu diesem Fenster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Code auf einem anderen Gerät verwenden</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Neuen Code anfordern</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Die Seite hier öffnen</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>QR-Code der zu öffnenden Seite</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Einzugebender Code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Anmeldung beenden?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Der Server ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Das hat zu lange gedauert</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Bitte warten Sie einen Moment</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Der Anmeldedienst hat gerade ein Problem</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Die Antwort war nicht verständlich</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Die Anmeldung ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Die Seite konnte nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Die Antwort gehörte nicht zu dieser Anmeldung</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Sie wurden nicht angemeldet</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Der Antwort ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Ein weiterer Schritt ist nötig</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Kein Zugriff auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Ihr Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Ihre gespeicherte Anmeldung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Wir haben eine Seite in Ihrem Browser geöffnet. Kommen Sie hierher zurück, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Wir haben %1 in Ihrem Browser geöffnet. Kommen Sie hierher zurück, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Auf einem anderen Gerät fortfahren</translation>
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
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Hier hat sich kein Browser geöffnet. Bitte verwenden Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Hat sich nichts geöffnet? Kopieren Sie den Link oder verwenden Sie einen Code auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben. Fordern Sie einen neuen an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Öffnen Sie %1 und geben Sie ein</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Dieser Code ist nicht mehr gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Das Konto wurde nicht verknüpft</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Meldungen dieser Seite blockieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Dieser Schritt bei %1 benötigt Ihren Browser.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>Die Seite auf %1 meldet:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>Die Seite auf %1 fragt:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Der Sicherheitsschlüssel wurde nicht rechtzeitig benutzt.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 kennt diesen Sicherheitsschlüssel nicht. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 kennt diesen Sicherheitsschlüssel bereits.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>Die PIN war zu oft falsch. Entfernen Sie den Sicherheitsschlüssel, stecken Sie ihn wieder ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>Der Sicherheitsschlüssel ist gesperrt, weil die PIN zu oft falsch war. Er muss zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Der Sicherheitsschlüssel wurde entfernt. Stecken Sie ihn ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Der Sicherheitsschlüssel hat keinen Platz für ein weiteres Konto.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Der Sicherheitsschlüssel durfte nicht antworten.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Dieser Sicherheitsschlüssel kann nicht, was %1 verlangt. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Geben Sie die PIN Ihres Sicherheitsschlüssels ein.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Wählen Sie eine PIN für Ihren Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Die PIN war falsch. Verbleibende Versuche: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Der Fingerabdruck wurde zu oft nicht erkannt.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>Die PIN enthält Zeichen, die nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Die neue PIN ist dieselbe wie die alte.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Anzahl der Zeichen, mindestens: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Wählen Sie ein Konto für %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Der Anmeldedienst sagt: „%1“</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Wenn Sie annehmen, werden Sie hier von Ihrem jetzigen Konto abgemeldet.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Annehmen und anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Sie haben eine Einladung</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Ein Link lädt Sie zu einer Organisation bei %1 ein. Nehmen Sie ihn nur an, wenn Sie ihn erwartet haben.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Der Inhalt der Anfrage kann nicht noch einmal gesendet werden</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Bestätigen Sie, dass Sie es sind: %1 möchte Ihre Sitzung verwenden.</translation>
    </message>
</context>
</TS>
