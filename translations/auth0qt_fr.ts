<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>La connexion n’est pas terminée</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Vous pouvez fermer cette page et revenir à %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Revenez à %1 pour réessayer.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Cette connexion est terminée</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Elle était déjà achevée ou a pris trop de temps. Revenez à %1 pour continuer.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Elle est trop longue. Revenez à l’application pour réessayer.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Le navigateur l’a envoyée avant l’ouverture de la page. Rechargez la page.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Ce n’est pas la réponse d’une page de connexion. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Cette requête n’a pas été acceptée</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Cela a pris trop de temps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Le serveur est inaccessible. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Impossible d’établir une connexion sécurisée au service de connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Le serveur demande de patienter en raison d’un trop grand nombre de tentatives. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Le service de connexion rencontre un problème en ce moment. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Le service de connexion a donné une réponse incompréhensible. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Cette application n’est pas configurée pour la connexion. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Le navigateur n’a pas pu afficher la page de connexion. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Une réponse qui ne correspond pas à cette connexion est arrivée, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>La connexion a été refusée. Essayez un autre compte ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>La réponse du service de connexion n’est pas fiable, donc vous n’avez pas été connecté. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Votre compte exige une deuxième étape. Veuillez vous reconnecter et confirmer votre identité.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Cette application n’a pas été autorisée à utiliser votre trousseau. Autorisez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Votre trousseau est inaccessible, donc votre connexion ne peut pas être conservée après la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Votre connexion enregistrée est illisible. Reconnectez-vous pour la remplacer.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Vous n’êtes pas connecté. Veuillez d’abord vous connecter.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Une connexion plus récente a pris la place de celle-ci. Continuez dans celle-là.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Vous avez annulé la connexion. Recommencez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>La recherche de votre connexion enregistrée a été annulée. Vous pouvez vous connecter à tout moment.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>La fenêtre de connexion a été fermée avant que vous soyez connecté. Recommencez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>La connexion n’a pas été terminée à temps. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>L’application a interrompu l’opération avant la fin. Redémarrez-la et connectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Les paramètres de connexion ont changé entre-temps. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Cette application n’est pas configurée pour la connexion : elle n’a pas d’identifiant client. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Cette application n’est pas configurée pour la connexion : l’adresse de son service de connexion manque ou n’est pas valide. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Cette application n’est pas configurée pour la connexion : l’adresse de son service de connexion n’est pas valide. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Cette application ne peut pas recevoir la réponse de la page de connexion. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Cette fenêtre de connexion n’est reliée à aucun service de connexion. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Cette application a demandé un type de connexion qui n’existe pas. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Vous semblez être hors ligne. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Le service de connexion est introuvable sur le réseau. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Le service de connexion ne répond pas en ce moment. Veuillez réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Le serveur a mis trop de temps à répondre. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Le proxy de votre réseau n’a pas laissé passer la connexion. Vérifiez vos paramètres de proxy et réessayez.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>La connexion a été interrompue avant la fin de la réponse. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>La page de connexion n’a pas pu être chargée. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>L’identité du service de connexion n’a pas pu être prouvée, donc rien n’a été envoyé. Vérifiez la date de cet ordinateur et votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Impossible d’établir une connexion sécurisée au service de connexion, donc rien n’a été envoyé. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Le service de connexion a répondu d’une façon que cette application n’attendait pas. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Il y a eu trop de requêtes en peu de temps. Veuillez patienter un instant et réessayer.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Un autre appareil ou programme a répondu à la place du service de connexion. Si votre réseau a sa propre page de connexion, ouvrez-la d’abord dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>La réponse du service de connexion n’est pas arrivée en entier. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>La réponse du service de connexion est trop volumineuse, donc cela n’a pas été utilisé. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>La réponse du service de connexion est illisible. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Le service de connexion a renvoyé cette application ailleurs, ce qui n’est pas permis ici. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>La connexion au service de connexion n’aurait pas été protégée, donc rien n’a été envoyé. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>La réponse ne provient pas d’un serveur Web. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>La réponse du service de connexion n’a pas pu être décompressée. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Le service de connexion se présente sous un autre nom, il n’est donc pas fiable. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>La description du service de connexion est incomplète. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Aucun service de connexion n’a été trouvé à cette adresse. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Le service de connexion n’a pas fourni ses clés, donc sa réponse n’a pas pu être vérifiée. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Les clés du service de connexion sont illisibles, donc sa réponse n’a pas pu être vérifiée. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Le service de connexion a trop de clés, sa réponse n’est donc pas fiable. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Cette application ne peut pas recevoir la réponse de la page de connexion, car d’autres programmes utilisent ses ports. Fermez ses autres instances et réessayez.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Une réponse qui ne correspond pas à cette connexion est arrivée, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>La réponse de la page de connexion n’était pas claire, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>La réponse provient d’un autre service de connexion que celui qui a été interrogé, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>La page de connexion est revenue sans résultat. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Une réponse est arrivée alors qu’aucune connexion ne l’attendait. Veuillez démarrer la connexion ici.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Votre navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Aucun navigateur n’a été trouvé pour afficher la page de connexion. Copiez le lien et ouvrez-le dans n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>La page de connexion a mené à un endroit qui ne peut pas être affiché ici. Réessayez ou continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>La page de connexion a cessé de fonctionner. Réessayez ou continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Le service de connexion a refusé la demande. Veuillez réessayer ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>La connexion nécessite d’abord votre consentement. Veuillez vous reconnecter et donner votre accord.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Le service de connexion a d’abord une question à vous poser. Veuillez vous reconnecter et y répondre.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Votre compte n’est pas autorisé à utiliser cette application. Essayez un autre compte ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Le service de connexion n’a pas compris la demande de cette application. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Cette application a demandé plus que ce à quoi elle a droit. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Le service de connexion est surchargé en ce moment. Veuillez réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Cette application n’est pas autorisée à connecter des personnes de cette façon. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Votre compte exige une deuxième étape. Veuillez vous reconnecter et confirmer votre identité.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>La connexion n’a pas pu être terminée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>La connexion a pris trop de temps ou a déjà été utilisée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Le service de connexion n’accepte pas cette application. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Le service de connexion ne propose pas ce type de connexion. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Le service de connexion a omis ce dont cette application a besoin. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Le service de connexion n’a pas indiqué qui vous êtes. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Le service de connexion a accordé un type d’accès que cette application ne peut pas utiliser. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Ce que le service de connexion a envoyé est trop volumineux pour être conservé. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>La réponse du service de connexion est illisible. Veuillez vous reconnecter plus tard.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Votre session n’a pas pu être renouvelée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Votre session est terminée, car elle n’a pas été utilisée pendant un moment ou est restée ouverte longtemps. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Votre session a été fermée depuis un autre endroit. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Votre session a été fermée par sécurité, car elle semblait utilisée à deux endroits. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Ce compte n’existe plus. Connectez-vous avec un autre compte ou contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Votre compte est bloqué. Contactez votre administrateur.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Votre session n’a pas pu être renouvelée, car l’application a été arrêtée pendant l’opération. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Un autre programme renouvelle votre session et met trop de temps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Le service de connexion a envoyé les données de quelqu’un d’autre, donc cela n’a pas été utilisé. Les vôtres restent telles quelles.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Votre profil n’a pas pu être mis à jour. Il reste tel quel ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La réponse du service de connexion n’est pas fiable, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>La réponse du service de connexion est trop volumineuse, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>La réponse du service de connexion est chiffrée d’une façon que cette application ne peut pas lire. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La réponse du service de connexion est illisible, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La première partie de la réponse du service de connexion est illisible, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Le service de connexion signe ses réponses d’une façon que cette application n’accepte pas. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>La réponse du service de connexion exige quelque chose que cette application ne connaît pas. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La réponse du service de connexion n’est pas du type attendu, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>La réponse du service de connexion a été signée avec une clé qu’il ne publie pas, donc vous n’avez pas été connecté. Veuillez vous reconnecter dans quelques minutes.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>On ne sait pas quelle clé a signé la réponse du service de connexion, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>La clé du service de connexion ne correspond pas à sa réponse, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>La réponse du service de connexion a peut-être été modifiée en chemin, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Le contenu de la réponse du service de connexion est illisible, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>La réponse provient d’un autre service de connexion que celui qui a été interrogé, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La réponse était destinée à une autre application, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>La réponse était destinée à une autre application, donc vous n’avez pas été connecté. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>La connexion avait expiré avant d’arriver. Vérifiez la date et l’heure de cet ordinateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>L’horloge du service de connexion et celle de cet ordinateur ne concordent pas. Vérifiez la date et l’heure de cet ordinateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>La connexion n’est pas encore valide. Vérifiez la date et l’heure de cet ordinateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Une réponse qui ne correspond pas à cette connexion est arrivée, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Votre dernière connexion est trop ancienne pour cette opération. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Vous avez été connecté à une autre organisation que celle demandée, donc cela n’a pas été utilisé. Veuillez vous reconnecter et choisir la bonne.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>Vous avez été connecté à une autre organisation que celle demandée, donc cela n’a pas été utilisé. Veuillez vous reconnecter et choisir la bonne.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Les parties de la réponse du service de connexion ne vont pas ensemble, donc vous n’avez pas été connecté. Veuillez vous reconnecter ; si cela se reproduit, contactez l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>La connexion n’était pas aussi forte que nécessaire. Veuillez vous reconnecter avec un deuxième facteur.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Votre session est revenue avec un autre compte, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Cette application n’a pas été autorisée à utiliser votre trousseau. Autorisez-la dans les réglages du trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Aucun trousseau n’a été trouvé sur cet ordinateur, donc votre connexion ne peut pas être conservée après la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Votre trousseau n’a pas encore d’emplacement pour enregistrer les connexions, donc votre connexion ne peut pas être conservée après la fermeture de l’application. Créez un trousseau dans les réglages du système, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Votre trousseau n’a pas pu faire ce qui était demandé, donc votre connexion ne peut pas être conservée après la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Votre trousseau n’a pas gardé votre connexion, donc votre connexion ne peut pas être conservée après la fermeture de l’application.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>L’application a été fermée avant l’enregistrement de votre connexion. Redémarrez-la et connectez-vous.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Il n’y a pas de connexion enregistrée. Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Votre trousseau n’a pas répondu à temps. Regardez s’il pose une question, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Votre trousseau n’a pas montré de connexion enregistrée. S’il est verrouillé, déverrouillez-le et réessayez ; sinon, connectez-vous. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Votre connexion enregistrée est illisible. Reconnectez-vous pour la remplacer. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Votre connexion enregistrée provient d’une version plus récente de cette application. Mettez-la à jour ou reconnectez-vous. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Votre connexion enregistrée est incomplète. Reconnectez-vous pour la remplacer. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>La connexion enregistrée appartient à un autre compte ou service, donc cela n’a pas été utilisé. Veuillez vous connecter. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Votre connexion enregistrée est inaccessible. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Votre connexion n’a pas pu être enregistrée. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Vous êtes déconnecté ici. Votre navigateur n’a pas confirmé sa déconnexion ; déconnectez-vous-y si d’autres personnes l’utilisent.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Vous êtes déconnecté ici. Votre navigateur est peut-être encore connecté, car ce service de connexion n’offre aucun moyen d’y mettre fin.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>L’opération a été annulée avant la fin.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Vous avez été déconnecté avant la fin de l’opération. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Vous n’avez pas confirmé votre identité, donc rien n’a été envoyé. Vous êtes toujours connecté.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Cette application a demandé la connexion avec des options non valides. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Votre navigateur ne peut pas revenir de lui-même à cette application, car un élément du bureau est manquant. Veuillez contacter l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Votre navigateur ne peut pas revenir de lui-même à cette application, car vos paramètres ne peuvent pas être modifiés. Veuillez contacter l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Votre navigateur ne peut pas revenir de lui-même à cette application. Veuillez contacter l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>La connexion sur un autre appareil a été refusée. Veuillez plutôt vous connecter avec votre navigateur.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Ce service de connexion n’a pas de codes pour d’autres appareils. Veuillez plutôt vous connecter avec votre navigateur.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Personne n’a saisi le code à temps. Obtenez-en un nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>La connexion a été refusée sur l’autre appareil. Réessayez ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Le code n’est plus valable. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Cette application n’est pas autorisée à connecter des personnes avec un code. Veuillez plutôt vous connecter avec votre navigateur.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Le service de connexion ne connaît pas cette application. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Le service de connexion a donné une réponse inutilisable. Veuillez plutôt vous connecter avec votre navigateur.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Le service de connexion ne permet pas à cette application de lire ou de modifier votre compte. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Le service de connexion a refusé cette modification de votre compte.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Le service de connexion ne connaît plus ce compte.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Cette modification ne peut pas être enregistrée. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Ce compte n’est pas lié au vôtre.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Vous vous connectez sans mot de passe propre à cette application, donc il n’y en a aucun à modifier ici.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Vous vous êtes connecté avec le compte que vous utilisez déjà. Connectez-vous avec un autre compte pour le lier.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Ce lien n’est pas une invitation complète. Ouvrez encore une fois le lien de l’e-mail ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Votre connexion enregistrée appartient à une autre organisation. Veuillez vous connecter à celle-ci.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Le service de connexion demande un certificat que cette fenêtre ne peut pas fournir. Continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>La page suivante ne peut être affichée que dans votre propre navigateur. Connectez-vous dans celui-ci.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Votre réseau demande un mot de passe que votre propre navigateur peut fournir. Connectez-vous dans celui-ci.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Le proxy de votre réseau demande un mot de passe que votre propre navigateur peut fournir. Connectez-vous dans celui-ci.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Le service de connexion a envoyé autre chose que sa page. Réessayez ou continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Cette fenêtre ne fait pas confiance au certificat du service de connexion. Continuez dans votre navigateur.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Vous êtes déconnecté ici. Le service de connexion n’a pas confirmé la fin de votre session.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Ce n’est pas une adresse e-mail. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Cette application a besoin de plus d’autorisations que vous ne lui en avez accordé. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Veuillez vous reconnecter pour voir et modifier toutes les données de votre compte.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Le service de connexion ne permet pas à cette application de modifier votre mode de connexion. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Ce code n’a pas été accepté. Vérifiez-le et réessayez, ou recommencez pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Cette entrée n’existe plus. Rechargez la liste.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Ce type de connexion ne peut pas être ajouté ici. Veuillez contacter l’assistance de cette application.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Il n’y a rien à confirmer. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Le service de connexion a donné une réponse inutilisable. Le compte n’a donc pas été connecté. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Votre session ne peut pas être renouvelée pour le moment, car un dossier de cette application ne peut pas être utilisé. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>La réponse de la page de connexion était trop longue, donc cela n’a pas été utilisé. Veuillez vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Fichier chiffré du bac à sable</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Rien ne s’est ouvert ? Copiez le lien et collez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuer dans votre navigateur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Revenir à cette fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Utiliser un code sur un autre appareil</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obtenir un nouveau code</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Ouvrir la page ici</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Code QR de la page à ouvrir</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Code à saisir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Arrêter la connexion ?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Le serveur est inaccessible en ce moment.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Pas de connexion au serveur</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Veuillez patienter un instant</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Le service de connexion rencontre un problème en ce moment</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>La réponse est incompréhensible</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>La connexion n’est pas encore configurée</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>La page n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>La réponse ne concernait pas cette connexion</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Vous n’avez pas été connecté</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>La réponse n’est pas fiable</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Veuillez vous reconnecter</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Une étape supplémentaire est nécessaire</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Pas d’accès à votre trousseau</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Votre trousseau n’a pas répondu</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Votre connexion enregistrée est illisible</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Nous avons ouvert une page dans votre navigateur. Revenez ici une fois connecté.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Nous avons ouvert %1 dans votre navigateur. Revenez ici une fois connecté.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Continuer sur un autre appareil</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail : %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Aucun navigateur ne s’est ouvert ici. Veuillez utiliser un autre appareil.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Rien ne s’est ouvert ? Copiez le lien ou utilisez un code sur un autre appareil.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Personne n’a saisi le code à temps. Obtenez-en un nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Allez sur %1 et saisissez</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Ce code n’est plus valable</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Le compte n’a pas été lié</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Bloquer les messages de cette page</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Cette étape sur %1 nécessite votre navigateur.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>La page sur %1 indique :</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>La page sur %1 demande :</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>La clé de sécurité n’a pas été utilisée à temps.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 ne connaît pas cette clé de sécurité. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 connaît déjà cette clé de sécurité.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>Le code PIN a été incorrect trop souvent. Retirez la clé de sécurité, insérez-la et réessayez.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>La clé de sécurité est bloquée, car le code PIN a été incorrect trop souvent. Elle doit être réinitialisée.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>La clé de sécurité a été retirée. Insérez-la et réessayez.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>La clé de sécurité n’a plus de place pour un autre compte.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>La clé de sécurité n’a pas été autorisée à répondre.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Cette clé de sécurité ne peut pas faire ce que %1 demande. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Saisissez le code PIN de votre clé de sécurité.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Choisissez un code PIN pour votre clé de sécurité.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>Le code PIN est incorrect. Tentatives restantes : %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Trop de tentatives infructueuses de reconnaissance de l’empreinte digitale.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>Le code PIN contient des caractères non autorisés.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Le nouveau code PIN est identique à l’ancien.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Nombre minimal de caractères : %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Choisissez un compte pour %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Touchez votre clé de sécurité.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Le service de connexion indique : « %1 »</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Si vous acceptez, vous serez déconnecté ici de votre compte actuel.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Accepter et se connecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Vous avez une invitation</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Un lien vous invite dans une organisation sur %1. Acceptez-le seulement si vous l’attendiez.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>Le contenu de la requête ne peut pas être envoyé à nouveau</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Confirmez votre identité : %1 veut utiliser votre session.</translation>
    </message>
</context>
</TS>
