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
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist beendet</translation>
    </message>
    <message>
        <source>It was finished already, or it took too long. Return to %1 to go on.</source>
        <translation>Sie war bereits abgeschlossen, oder sie hat zu lange gedauert. Kehren Sie zu %1 zurück, um fortzufahren.</translation>
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
        <source>This application is not set up for sign-in. Please tell whoever looks after it.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>The sign-in was refused. Try another account, or ask whoever manages your access.</source>
        <translation>Die Anmeldung wurde abgelehnt. Versuchen Sie es mit einem anderen Konto oder fragen Sie, wer Ihre Zugriffsrechte verwaltet.</translation>
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
        <source>A newer sign-in took the place of this one. Go on there.</source>
        <translation>Eine neuere Anmeldung hat diese abgelöst. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. Start it again whenever you like.</source>
        <translation>Sie haben die Anmeldung abgebrochen. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Die Suche nach Ihrer gespeicherten Anmeldung wurde abgebrochen. Sie können sich jederzeit anmelden.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. Start again whenever you like.</source>
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
        <source>The sign-in settings changed meanwhile. Please start again.</source>
        <translation>Die Anmeldeeinstellungen haben sich inzwischen geändert. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Ihr fehlt eine Client-ID. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Die Adresse ihres Anmeldedienstes fehlt oder ist ungültig. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung ist nicht für die Anmeldung eingerichtet: Die Adresse ihres Anmeldedienstes ist ungültig. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung kann die Antwort der Anmeldeseite nicht empfangen. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Please tell whoever looks after this application.</source>
        <translation>Dieses Anmeldefenster ist mit keinem Anmeldedienst verbunden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application asked for a kind of sign-in that does not exist. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung hat eine Art der Anmeldung verlangt, die es nicht gibt. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>Something between you and the sign-in service answered in its place. If your network has a login page of its own, open it in a browser first, then try again.</source>
        <translation>Etwas zwischen Ihnen und dem Anmeldedienst hat an seiner Stelle geantwortet. Wenn Ihr Netzwerk eine eigene Anmeldeseite hat, öffnen Sie diese zuerst in einem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service did not arrive whole. Please try again.</source>
        <translation>Die Antwort des Anmeldedienstes kam nicht vollständig an. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large to be right, so it was not used. Please tell whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes war unglaubwürdig groß, daher wurde das nicht verwendet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service sent this application elsewhere, which is not allowed here. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat diese Anwendung woandershin verwiesen, was hier nicht erlaubt ist. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service would not have been protected, so nothing was sent. Please tell whoever looks after this application.</source>
        <translation>Die Verbindung zum Anmeldedienst wäre nicht geschützt gewesen, daher wurde nichts gesendet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>Something answered that does not speak the language of the web. Check your network, then try again.</source>
        <translation>Es hat etwas geantwortet, das die Sprache des Webs nicht spricht. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be unpacked. Please try again later.</source>
        <translation>Die Antwort des Anmeldedienstes konnte nicht entpackt werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service describes itself under another name, so it is not trusted. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst gibt sich einen anderen Namen, daher wird ihm nicht vertraut. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Please tell whoever looks after this application.</source>
        <translation>Die Beschreibung des Anmeldedienstes ist unvollständig. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Please tell whoever looks after this application.</source>
        <translation>Unter dieser Adresse wurde kein Anmeldedienst gefunden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service did not hand out its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Der Anmeldedienst hat seine Schlüssel nicht herausgegeben, daher konnte seine Antwort nicht geprüft werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Die Schlüssel des Anmeldedienstes waren nicht lesbar, daher konnte seine Antwort nicht geprüft werden. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service has more keys than can be right, so its answer was not trusted. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat unglaubwürdig viele Schlüssel, daher wurde seiner Antwort nicht vertraut. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>The sign-in page led to a place that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Die Anmeldeseite führte an einen Ort, der hier nicht angezeigt werden kann. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Die Anmeldeseite funktioniert nicht mehr. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat die Anfrage abgelehnt. Bitte versuchen Sie es erneut; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
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
        <source>Your account is not allowed to use this application. Try another account, or ask whoever manages your access.</source>
        <translation>Ihr Konto darf diese Anwendung nicht benutzen. Versuchen Sie es mit einem anderen Konto oder fragen Sie, wer Ihre Zugriffsrechte verwaltet.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat die Anfrage dieser Anwendung nicht verstanden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung hat mehr verlangt, als sie bekommen darf. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Der Anmeldedienst ist gerade überlastet. Bitte versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign people in this way. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung darf niemanden auf diese Weise anmelden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>The sign-in service does not accept this application. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst akzeptiert diese Anwendung nicht. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst bietet diese Art der Anmeldung nicht an. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service left out what this application needs. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat weggelassen, was diese Anwendung braucht. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat nicht mitgeteilt, wer Sie sind. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst hat eine Art von Zugriff gegeben, die diese Anwendung nicht nutzen kann. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>What the sign-in service sent is too large to be kept. Please tell whoever looks after this application.</source>
        <translation>Was der Anmeldedienst gesendet hat, ist zu groß zum Aufbewahren. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>Your session was ended from elsewhere. Please sign in again.</source>
        <translation>Ihre Sitzung wurde von anderer Stelle beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your session was ended to be safe, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Ihre Sitzung wurde sicherheitshalber beendet, weil sie anscheinend an zwei Orten benutzt wurde. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or ask whoever manages your access.</source>
        <translation>Dieses Konto gibt es nicht mehr. Melden Sie sich mit einem anderen an oder fragen Sie, wer Ihre Zugriffsrechte verwaltet.</translation>
    </message>
    <message>
        <source>Your account is blocked. Ask whoever manages your access.</source>
        <translation>Ihr Konto ist gesperrt. Wenden Sie sich an die Stelle, die Ihre Zugriffsrechte verwaltet.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application was ended in the middle of it. Please sign in again.</source>
        <translation>Ihre Sitzung konnte nicht verlängert werden, weil die Anwendung mittendrin beendet wurde. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and does not come to an end. Please try again.</source>
        <translation>Ein anderes Programm verlängert gerade Ihre Sitzung und wird nicht fertig. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your session has ended and cannot be renewed by itself. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet und kann nicht von selbst verlängert werden. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of somebody else, so they were not used. Your own stay as they are.</source>
        <translation>Der Anmeldedienst hat die Daten einer anderen Person gesendet, daher wurde das nicht verwendet. Ihre eigenen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your profile could not be brought up to date. It stays as it was; try again later.</source>
        <translation>Ihr Profil konnte nicht aktualisiert werden. Es bleibt, wie es war; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der Antwort des Anmeldedienstes war nicht zu trauen, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large to be right, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes war unglaubwürdig groß, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Please tell whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes ist auf eine Weise verschlüsselt, die diese Anwendung nicht lesen kann. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der erste Teil der Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst unterschreibt seine Antworten auf eine Weise, die diese Anwendung nicht akzeptiert. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer demands something this application does not know. Please tell whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes verlangt etwas, das diese Anwendung nicht kennt. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes ist von anderer Art als erwartet, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Die Antwort des Anmeldedienstes war mit einem Schlüssel unterschrieben, den er nicht veröffentlicht, daher wurden Sie nicht angemeldet. Bitte melden Sie sich in ein paar Minuten erneut an.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Es ist unklar, welcher Schlüssel die Antwort des Anmeldedienstes unterschrieben hat, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Der Schlüssel des Anmeldedienstes passt nicht zu seiner Antwort, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Die Antwort des Anmeldedienstes wurde unterwegs möglicherweise verändert, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Der Inhalt der Antwort des Anmeldedienstes war nicht lesbar, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Die Antwort kam von einem anderen Anmeldedienst als dem gefragten, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Die Antwort war für eine andere Anwendung bestimmt, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Die Antwort war für eine andere Anwendung bestimmt, daher wurden Sie nicht angemeldet. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in was over before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
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
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Die Teile der Antwort des Anmeldedienstes gehören nicht zusammen, daher wurden Sie nicht angemeldet. Bitte melden Sie sich erneut an; wenn es wieder geschieht, fragen Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in was not as strong as this needs. Please sign in again with a second factor.</source>
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
        <source>Your keychain could not do what was asked, so your sign-in cannot be kept after the application closes.</source>
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
        <source>Your keychain did not answer in time. Look for a question it may be asking, then try again.</source>
        <translation>Ihr Schlüsselbund hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob er eine Frage stellt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; else sign in. Nothing was deleted.</source>
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
        <source>Your saved sign-in could not be reached. Please tell whoever looks after this application.</source>
        <translation>Ihre gespeicherte Anmeldung war nicht erreichbar. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Please tell whoever looks after this application.</source>
        <translation>Ihre Anmeldung konnte nicht gespeichert werden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>This application asked for a sign-in in a way that does not work. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung hat eine Anmeldung auf eine Weise verlangt, die nicht funktioniert. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since a part of the desktop is missing. Please tell whoever looks after this computer.</source>
        <translation>Ihr Browser kann nicht von selbst zu dieser Anwendung zurückkehren, weil ein Teil der Desktopumgebung fehlt. Bitte informieren Sie den Betreuer dieses Computers.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since your settings cannot be changed. Please tell whoever looks after this computer.</source>
        <translation>Ihr Browser kann nicht von selbst zu dieser Anwendung zurückkehren, weil Ihre Einstellungen nicht geändert werden können. Bitte informieren Sie den Betreuer dieses Computers.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself. Please tell whoever looks after this computer.</source>
        <translation>Ihr Browser kann nicht von selbst zu dieser Anwendung zurückkehren. Bitte informieren Sie den Betreuer dieses Computers.</translation>
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
        <source>Nobody entered the code in time. Get a new one to go on.</source>
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
        <source>This application is not allowed to sign people in with a code. Please sign in with your browser instead.</source>
        <translation>Diese Anwendung darf niemanden mit einem Code anmelden. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Please tell whoever looks after this application.</source>
        <translation>Diese Anwendung ist dem Anmeldedienst nicht bekannt. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Der Anmeldedienst hat eine Antwort gegeben, die nicht zu gebrauchen war. Bitte melden Sie sich stattdessen mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Please tell whoever looks after this application.</source>
        <translation>Der Anmeldedienst erlaubt dieser Anwendung nicht, Ihr Konto zu lesen oder zu ändern. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>This change cannot be saved. Please tell whoever looks after this application.</source>
        <translation>Diese Änderung kann nicht gespeichert werden. Bitte informieren Sie den Betreuer dieser Anwendung.</translation>
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
        <source>The sign-in service sent something else in place of its page. Try again, or continue in your browser.</source>
        <translation>Der Anmeldedienst hat etwas anderes als seine Seite gesendet. Versuchen Sie es erneut oder fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Dieses Fenster vertraut dem Zertifikat des Anmeldedienstes nicht. Fahren Sie im Browser fort.</translation>
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
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in to %1</source>
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
        <source>Log out</source>
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
        <source>The answer made no sense</source>
        <translation>Die Antwort ergab keinen Sinn</translation>
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
        <source>The answer did not belong here</source>
        <translation>Die Antwort gehörte nicht hierher</translation>
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
        <source>Nobody entered the code in time. Get a new one to go on.</source>
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
        <source>The security key is blocked, since the PIN was wrong too often. It must be reset.</source>
        <translation>Der Sicherheitsschlüssel ist gesperrt, weil die PIN zu oft falsch war. Er muss zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Der Sicherheitsschlüssel wurde entfernt. Stecken Sie ihn ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The security key has no room for another account.</source>
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
