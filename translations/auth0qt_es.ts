<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ha cerrado sesión</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Puede cerrar esta página y volver a %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Vuelva a %1 para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Este inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Ya se había completado o tardó demasiado. Vuelva a %1 para continuar.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Es demasiado larga. Vuelva a la aplicación para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>El navegador la envió antes de que se abriera la página. Vuelva a cargar la página.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>No es la respuesta de una página de inicio de sesión. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>No se aceptó esta solicitud</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Esto tardó demasiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>No se pudo contactar con el servidor. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura con el servicio de inicio de sesión. No se envió nada.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>El servidor pide esperar porque hubo demasiados intentos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>El servicio de inicio de sesión tiene un problema en este momento. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>El servicio de inicio de sesión dio una respuesta que no se pudo entender. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Esta aplicación no está configurada para iniciar sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>El navegador no pudo mostrar la página de inicio de sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Llegó una respuesta que no corresponde a este inicio de sesión, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Se rechazó el inicio de sesión. Pruebe con otra cuenta o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>La respuesta del servicio de inicio de sesión no es de confianza, así que no se ha iniciado su sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Su cuenta requiere un segundo paso. Vuelva a iniciar sesión y confirme su identidad.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>No se permitió a esta aplicación usar su llavero. Permítalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>No se pudo acceder a su llavero, así que su inicio de sesión no se puede conservar después de cerrar la aplicación.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>No se puede leer su inicio de sesión guardado. Vuelva a iniciar sesión para reemplazarlo.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>No ha iniciado sesión. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Un inicio de sesión más reciente sustituyó a este. Continúe allí.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Canceló el inicio de sesión. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Se canceló la búsqueda de su inicio de sesión guardado. Puede iniciar sesión en cualquier momento.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>La ventana de inicio de sesión se cerró antes de que iniciara sesión. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>El inicio de sesión no se completó a tiempo. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>La aplicación lo terminó antes de que se completara. Iníciela de nuevo e inicie sesión.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Entretanto cambió la configuración de inicio de sesión. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Esta aplicación no está configurada para iniciar sesión: no tiene ID de cliente. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Esta aplicación no está configurada para iniciar sesión: la dirección de su servicio de inicio de sesión falta o no es válida. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Esta aplicación no está configurada para iniciar sesión: la dirección de su servicio de inicio de sesión no es válida. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Esta aplicación no puede recibir la respuesta de la página de inicio de sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Esta ventana no está conectada a ningún servicio de inicio de sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Esta aplicación pidió un tipo de inicio de sesión que no existe. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Parece que no tiene conexión. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>No se encontró el servicio de inicio de sesión en la red. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>El servidor tardó demasiado en responder. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>El proxy de su red no dejó pasar la conexión. Compruebe la configuración del proxy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>La conexión se interrumpió antes de completar la respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>No se pudo cargar la página de inicio de sesión. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>No se pudo comprobar la identidad del servicio de inicio de sesión, así que no se envió nada. Compruebe la fecha de este equipo y su red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>No se pudo establecer una conexión segura con el servicio de inicio de sesión, así que no se envió nada. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>El servicio de inicio de sesión respondió de una forma que esta aplicación no esperaba. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Hubo demasiadas solicitudes en poco tiempo. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Otro dispositivo o programa respondió en lugar del servicio de inicio de sesión. Si su red tiene su propia página de inicio de sesión, ábrala primero en un navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>La respuesta del servicio de inicio de sesión no llegó completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión era demasiado grande, así que no se utilizó. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>No se pudo leer la respuesta del servicio de inicio de sesión. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión envió esta aplicación a otro lugar, lo que aquí no está permitido. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>La conexión con el servicio de inicio de sesión no habría estado protegida, así que no se envió nada. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>La respuesta no procede de un servidor web. Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>No se pudo descomprimir la respuesta del servicio de inicio de sesión. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión se presenta con otro nombre, así que no se confía en él. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>La descripción del servicio de inicio de sesión está incompleta. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>No se encontró ningún servicio de inicio de sesión en esta dirección. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>El servicio de inicio de sesión no entregó sus claves, así que no se pudo comprobar su respuesta. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>No se pudieron leer las claves del servicio de inicio de sesión, así que no se pudo comprobar su respuesta. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión tiene demasiadas claves, así que no se confió en su respuesta. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Esta aplicación no puede recibir la respuesta de la página de inicio de sesión porque otros programas usan sus puertos. Cierre las demás copias de la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Llegó una respuesta que no corresponde a este inicio de sesión, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>La respuesta de la página de inicio de sesión no era clara, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>La respuesta vino de un servicio de inicio de sesión distinto del consultado, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>La página de inicio de sesión volvió sin resultado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Llegó una respuesta aunque ningún inicio de sesión la esperaba. Inicie sesión desde aquí.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir su navegador. Copie el enlace y ábralo usted mismo.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>No se encontró ningún navegador para mostrar la página de inicio de sesión. Copie el enlace y ábralo en cualquier navegador.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>La página de inicio de sesión llevó a un lugar que no se puede mostrar aquí. Inténtelo de nuevo o continúe en su navegador.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>La página de inicio de sesión dejó de funcionar. Inténtelo de nuevo o continúe en su navegador.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>El servicio de inicio de sesión rechazó la solicitud. Inténtelo de nuevo; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Debe volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>El inicio de sesión necesita primero su consentimiento. Vuelva a iniciar sesión y confírmelo.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>El servicio de inicio de sesión tiene antes una pregunta para usted. Vuelva a iniciar sesión y respóndala.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Su cuenta no tiene permiso para usar esta aplicación. Pruebe con otra cuenta o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no entendió la solicitud de esta aplicación. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Esta aplicación pidió más de lo que puede tener. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>El servicio de inicio de sesión está ocupado en este momento. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Esta aplicación no tiene permiso para iniciar la sesión de personas de esta forma. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Su cuenta requiere un segundo paso. Vuelva a iniciar sesión y confirme su identidad.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>No se pudo completar el inicio de sesión. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>El inicio de sesión tardó demasiado o ya se había utilizado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no acepta esta aplicación. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no ofrece este tipo de inicio de sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>El servicio de inicio de sesión omitió lo que esta aplicación necesita. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no indicó quién es usted. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión dio un tipo de acceso que esta aplicación no puede usar. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Lo que envió el servicio de inicio de sesión es demasiado grande para guardarlo. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>No se pudo leer la respuesta del servicio de inicio de sesión. Vuelva a iniciar sesión más tarde.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>No se pudo renovar su sesión. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Su sesión terminó porque no se usó durante un tiempo o llevaba mucho tiempo abierta. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Su sesión se cerró desde otro lugar. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Su sesión se cerró por seguridad porque parecía usarse en dos lugares. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Esta cuenta ya no existe. Inicie sesión con otra o póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Su cuenta está bloqueada. Póngase en contacto con su administrador.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>No se pudo renovar su sesión porque la aplicación se cerró mientras lo hacía. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Otro programa está renovando su sesión y tarda demasiado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>El servicio de inicio de sesión envió los datos de otra persona, así que no se utilizó. Los suyos quedan como están.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>No se pudo actualizar su perfil. Queda como estaba; inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión no es de confianza, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión era demasiado grande, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión está cifrada de una forma que esta aplicación no puede leer. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>No se pudo leer la respuesta del servicio de inicio de sesión, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>No se pudo leer la primera parte de la respuesta del servicio de inicio de sesión, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión firma sus respuestas de una forma que esta aplicación no acepta. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión exige algo que esta aplicación no conoce. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión no es del tipo esperado, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>La respuesta del servicio de inicio de sesión se firmó con una clave que este no publica, así que no se ha iniciado su sesión. Vuelva a iniciar sesión en unos minutos.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>No está claro qué clave firmó la respuesta del servicio de inicio de sesión, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>La clave del servicio de inicio de sesión no corresponde a su respuesta, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La respuesta del servicio de inicio de sesión pudo modificarse por el camino, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>No se pudo leer el contenido de la respuesta del servicio de inicio de sesión, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>La respuesta vino de un servicio de inicio de sesión distinto del consultado, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La respuesta era para otra aplicación, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La respuesta era para otra aplicación, así que no se ha iniciado su sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>El inicio de sesión caducó antes de llegar. Compruebe la fecha y la hora de este equipo y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Los relojes del servicio de inicio de sesión y de este equipo no coinciden. Compruebe la fecha y la hora de este equipo y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>El inicio de sesión todavía no es válido. Compruebe la fecha y la hora de este equipo y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Llegó una respuesta que no corresponde a este inicio de sesión, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Su último inicio de sesión es demasiado antiguo para esto. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Inició sesión en una organización distinta de la solicitada, así que no se utilizó. Vuelva a iniciar sesión y elija la correcta.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Inició sesión en una organización distinta de la solicitada, así que no se utilizó. Vuelva a iniciar sesión y elija la correcta.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Las partes de la respuesta del servicio de inicio de sesión no corresponden entre sí, así que no se ha iniciado su sesión. Vuelva a iniciar sesión; si vuelve a ocurrir, póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>El inicio de sesión no fue tan seguro como se necesita. Vuelva a iniciar sesión con un segundo factor.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Su sesión volvió con otra cuenta, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>No se permitió a esta aplicación usar su llavero. Permítalo en la configuración del llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>No se encontró ningún llavero en este equipo, así que su inicio de sesión no se puede conservar después de cerrar la aplicación.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Su llavero aún no tiene dónde guardar inicios de sesión, así que su inicio de sesión no se puede conservar después de cerrar la aplicación. Cree un llavero en la configuración del sistema y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Su llavero no pudo hacer lo que se le pidió, así que su inicio de sesión no se puede conservar después de cerrar la aplicación.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Su llavero no conservó su inicio de sesión, así que su inicio de sesión no se puede conservar después de cerrar la aplicación.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>La aplicación se cerró antes de guardar su inicio de sesión. Iníciela de nuevo e inicie sesión.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>No hay ningún inicio de sesión guardado. Inicie sesión.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Su llavero no respondió a tiempo. Compruebe si está haciendo alguna pregunta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Su llavero no mostró ningún inicio de sesión guardado. Si está bloqueado, desbloquéelo e inténtelo de nuevo; si no, inicie sesión. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>No se puede leer su inicio de sesión guardado. Vuelva a iniciar sesión para reemplazarlo. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Su inicio de sesión guardado procede de una versión más reciente de esta aplicación. Actualícela o vuelva a iniciar sesión. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Su inicio de sesión guardado está incompleto. Vuelva a iniciar sesión para reemplazarlo. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>El inicio de sesión guardado pertenece a otra cuenta o servicio, así que no se utilizó. Inicie sesión. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>No se pudo acceder a su inicio de sesión guardado. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>No se pudo guardar su inicio de sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Ha cerrado sesión aquí. Su navegador no confirmó que también la cerrara; ciérrela allí si lo usan otras personas.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Ha cerrado sesión aquí. Es posible que su navegador siga con la sesión iniciada, porque este servicio no ofrece ninguna forma de cerrarla.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Se cerró su sesión antes de terminar. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>No confirmó su identidad, así que no se envió nada. Su sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Esta aplicación solicitó el inicio de sesión con opciones no válidas. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Su navegador no puede volver por sí solo a esta aplicación porque falta una parte del escritorio. Póngase en contacto con el administrador de este equipo.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Su navegador no puede volver por sí solo a esta aplicación porque no se puede cambiar su configuración. Póngase en contacto con el administrador de este equipo.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Su navegador no puede volver por sí solo a esta aplicación. Póngase en contacto con el administrador de este equipo.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Se rechazó el inicio de sesión en otro dispositivo. En su lugar, inicie sesión con su navegador.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Este servicio de inicio de sesión no tiene códigos para otros dispositivos. En su lugar, inicie sesión con su navegador.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nadie introdujo el código a tiempo. Obtenga uno nuevo para continuar.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Se rechazó el inicio de sesión en el otro dispositivo. Inténtelo de nuevo o use otra cuenta.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>El código ya no es válido. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Esta aplicación no tiene permiso para iniciar la sesión de personas con un código. En su lugar, inicie sesión con su navegador.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no conoce esta aplicación. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>El servicio de inicio de sesión dio una respuesta que no se pudo utilizar. En su lugar, inicie sesión con su navegador.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no permite que esta aplicación lea ni cambie su cuenta. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>El servicio de inicio de sesión rechazó este cambio en su cuenta.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>El servicio de inicio de sesión ya no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>No se puede guardar este cambio. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Esta cuenta no está vinculada a la suya.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Usted inicia sesión sin una contraseña de esta aplicación, así que aquí no hay ninguna que cambiar.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Inició sesión con la cuenta que ya está utilizando. Inicie sesión con otra para vincularla.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Este enlace no es una invitación completa. Vuelva a abrir el enlace del correo electrónico o pida una invitación nueva.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Su inicio de sesión guardado pertenece a otra organización. Inicie sesión en esta.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>El servicio de inicio de sesión pide un certificado que esta ventana no puede proporcionar. Continúe en el navegador.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>La página siguiente solo se puede mostrar en su propio navegador. Inicie sesión allí.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Su red pide una contraseña que su propio navegador puede proporcionar. Inicie sesión allí.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>El proxy de su red pide una contraseña que su propio navegador puede proporcionar. Inicie sesión allí.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>El servicio de inicio de sesión envió otra cosa en lugar de su página. Inténtelo de nuevo o continúe en su navegador.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Esta ventana no confía en el certificado del servicio de inicio de sesión. Continúe en el navegador.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Ha cerrado sesión aquí. El servicio de inicio de sesión no confirmó que haya terminado su sesión.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Esto no es una dirección de correo electrónico. Compruébela.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Esta aplicación necesita más permisos de los que le ha concedido. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Vuelva a iniciar sesión para ver y cambiar todos los datos de su cuenta.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>El servicio de inicio de sesión no permite que esta aplicación cambie cómo inicia sesión. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>No se aceptó este código. Compruébelo e inténtelo de nuevo, o empiece de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Esta entrada ya no existe. Vuelva a cargar la lista.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Este tipo de inicio de sesión no se puede añadir aquí. Póngase en contacto con el soporte de esta aplicación.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>No hay nada que confirmar. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>El servicio de inicio de sesión dio una respuesta que no se pudo utilizar, así que la cuenta no se conectó. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Su sesión no se puede renovar ahora porque no se puede usar una carpeta de esta aplicación. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>La respuesta de la página de inicio de sesión era demasiado larga, así que no se utilizó. Vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Archivo cifrado del entorno aislado</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>¿No se abrió nada? Copie el enlace y péguelo en su navegador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Volver a esta ventana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Usar un código en otro dispositivo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obtener un código nuevo</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Abrir la página aquí</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Código QR de la página que se abrirá</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Código que debe introducir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>¿Detener el inicio de sesión?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>No se puede contactar con el servidor en este momento.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Esto tardó demasiado</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>No hay conexión con el servidor</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>El servicio de inicio de sesión tiene un problema en este momento</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>No se pudo entender la respuesta</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>El inicio de sesión aún no está configurado</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>No se pudo mostrar la página</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>La respuesta no era de este inicio de sesión</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>No se ha iniciado su sesión</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>La respuesta no es de confianza</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Se necesita un paso más</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Sin acceso a su llavero</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Su llavero no respondió</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>No se puede leer su inicio de sesión guardado</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Hemos abierto una página en su navegador. Vuelva aquí cuando haya iniciado sesión.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Hemos abierto %1 en su navegador. Vuelva aquí cuando haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Continuar en otro dispositivo</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>No se abrió ningún navegador aquí. Use otro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>¿No se abrió nada? Copie el enlace o use un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Nadie introdujo el código a tiempo. Obtenga uno nuevo para continuar.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Vaya a %1 e introduzca</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código ya no es válido</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>La cuenta no se vinculó</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Bloquear los mensajes de esta página</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Este paso en %1 necesita su navegador.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>La página de %1 dice:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>La página de %1 pregunta:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>La llave de seguridad no se usó a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 no conoce esta llave de seguridad. Use otra.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 ya conoce esta llave de seguridad.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>El PIN fue incorrecto demasiadas veces. Retire la llave de seguridad, insértela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>La llave de seguridad está bloqueada porque el PIN fue incorrecto demasiadas veces. Debe restablecerse.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Se retiró la llave de seguridad. Insértela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>La llave de seguridad no tiene espacio para otra cuenta.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>No se permitió que la llave de seguridad respondiera.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Esta llave de seguridad no puede hacer lo que pide %1. Use otra.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Introduzca el PIN de su llave de seguridad.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Elija un PIN para su llave de seguridad.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>El PIN es incorrecto. Intentos restantes: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Demasiados intentos fallidos de reconocer la huella digital.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>El PIN contiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>El PIN nuevo es igual que el anterior.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Número mínimo de caracteres: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Elija una cuenta para %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Toque su llave de seguridad.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>El servicio de inicio de sesión dice: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Si acepta, se cerrará aquí la sesión de su cuenta actual.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Aceptar e iniciar sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Tiene una invitación</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Un enlace le invita a una organización en %1. Acéptelo solo si lo esperaba.</translation>
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
        <translation>El contenido de la solicitud no se puede enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Confirme su identidad: %1 quiere usar su sesión.</translation>
    </message>
</context>
</TS>
