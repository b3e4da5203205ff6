<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Você fez login</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>O login não foi concluído</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Você pode fechar esta página e voltar para %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Volte para %1 para tentar novamente.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Este login terminou</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Ele já tinha sido concluído ou demorou demais. Volte para %1 para continuar.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Ela é longa demais. Volte para o aplicativo para tentar novamente.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>O navegador a enviou antes de a página ser aberta. Recarregue a página.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Ela não é a resposta de uma página de login. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Esta solicitação não foi aceita</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Isso demorou demais. Tente novamente.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Não foi possível acessar o servidor. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o serviço de login. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>O servidor pede para aguardar devido ao excesso de tentativas. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>O serviço de login está com um problema no momento. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>O serviço de login deu uma resposta que não pôde ser compreendida. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Este aplicativo não está configurado para login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>O navegador não conseguiu mostrar a página de login. Tente novamente.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este login, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>O login foi recusado. Tente outra conta ou entre em contato com seu administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>A resposta do serviço de login não é confiável, por isso o login não foi feito. Tente novamente.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sua sessão terminou. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Sua conta exige uma segunda etapa. Faça login novamente e confirme sua identidade.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Este aplicativo não teve permissão para usar seu chaveiro. Permita isso e tente novamente.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Não foi possível acessar seu chaveiro, por isso seu login não pode ser mantido depois que o aplicativo for fechado.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Não é possível ler seu login salvo. Faça login novamente para substituí-lo.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Você não fez login. Faça login primeiro.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Um login mais recente tomou o lugar deste. Continue por lá.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Você cancelou o login. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>A procura pelo seu login salvo foi cancelada. Você pode fazer login a qualquer momento.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>A janela de login foi fechada antes que o login fosse feito. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>O login não foi concluído a tempo. Comece de novo.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>O aplicativo encerrou esta operação antes da conclusão. Inicie-o novamente e faça login.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>As configurações de login mudaram nesse meio-tempo. Comece de novo.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Este aplicativo não está configurado para login: ele não tem um ID de cliente. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Este aplicativo não está configurado para login: o endereço do serviço de login está ausente ou não é válido. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Este aplicativo não está configurado para login: o endereço do serviço de login não é válido. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Este aplicativo não pode receber a resposta da página de login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Esta janela não está ligada a nenhum serviço de login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Este aplicativo pediu um tipo de login que não existe. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Parece que você está off-line. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>O serviço de login não foi encontrado na rede. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>O serviço de login não está respondendo no momento. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>O servidor demorou demais para responder. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>O proxy da sua rede não permitiu a conexão. Verifique as configurações de proxy e tente novamente.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>A conexão caiu antes que a resposta estivesse completa. Tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Não foi possível carregar a página de login. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Não foi possível comprovar a identidade do serviço de login, por isso nada foi enviado. Verifique a data deste computador e sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o serviço de login, por isso nada foi enviado. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>O serviço de login respondeu de uma forma que este aplicativo não esperava. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Houve solicitações demais em pouco tempo. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Outro dispositivo ou programa respondeu no lugar do serviço de login. Se a sua rede tem uma página de login própria, abra-a primeiro em um navegador e tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>A resposta do serviço de login não chegou inteira. Tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>A resposta do serviço de login era grande demais, por isso não foi usada. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Não foi possível ler a resposta do serviço de login. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>O serviço de login enviou este aplicativo para outro lugar, o que não é permitido aqui. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>A conexão com o serviço de login não estaria protegida, por isso nada foi enviado. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>A resposta não veio de um servidor Web. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Não foi possível descompactar a resposta do serviço de login. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>O serviço de login se apresenta com outro nome, por isso não é confiável. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>A descrição do serviço de login está incompleta. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Nenhum serviço de login foi encontrado neste endereço. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>O serviço de login não forneceu suas chaves, por isso a resposta dele não pôde ser verificada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Não foi possível ler as chaves do serviço de login, por isso a resposta dele não pôde ser verificada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>O serviço de login tem chaves demais, por isso não se confiou na resposta dele. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Este aplicativo não pode receber a resposta da página de login porque outros programas usam suas portas. Feche as outras cópias dele e tente novamente.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este login, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>A resposta da página de login não era clara, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>A resposta veio de um serviço de login diferente do consultado, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>A página de login voltou sem resultado. Faça login novamente.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Chegou uma resposta embora nenhum login a esperasse. Inicie o login por aqui.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir seu navegador. Copie o link e abra-o você mesmo.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Nenhum navegador foi encontrado para mostrar a página de login. Copie o link e abra-o em qualquer navegador.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>A página de login levou a um lugar que não pode ser mostrado aqui. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>A página de login parou de funcionar. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de login recusou a solicitação. Tente novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Você precisa fazer login novamente.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>O login precisa primeiro do seu consentimento. Faça login novamente e confirme.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>O serviço de login tem antes uma pergunta para você. Faça login novamente e responda.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Sua conta não tem permissão para usar este aplicativo. Tente outra conta ou entre em contato com seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>O serviço de login não entendeu a solicitação deste aplicativo. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Este aplicativo pediu mais do que pode ter. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>O serviço de login está ocupado no momento. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Este aplicativo não tem permissão para fazer login de pessoas desta forma. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Sua conta exige uma segunda etapa. Faça login novamente e confirme sua identidade.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Não foi possível concluir o login. Faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>O login demorou demais ou já foi usado. Faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>O serviço de login não aceita este aplicativo. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>O serviço de login não oferece este tipo de login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de login omitiu o que este aplicativo precisa. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de login não informou quem você é. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>O serviço de login concedeu um tipo de acesso que este aplicativo não pode usar. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>O que o serviço de login enviou é grande demais para ser guardado. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Não foi possível ler a resposta do serviço de login. Faça login novamente mais tarde.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Não foi possível renovar sua sessão. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Sua sessão terminou porque não foi usada por um tempo ou ficou aberta por muito tempo. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Sua sessão foi encerrada de outro lugar. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Sua sessão foi encerrada por segurança, porque parecia ser usada em dois lugares. Faça login novamente.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Esta conta não existe mais. Faça login com outra ou entre em contato com seu administrador.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Sua conta está bloqueada. Entre em contato com seu administrador.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Não foi possível renovar sua sessão porque o aplicativo foi encerrado durante a operação. Faça login novamente.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Outro programa está renovando sua sessão e está demorando demais. Tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>O serviço de login enviou os dados de outra pessoa, por isso não foram usados. Os seus permanecem como estão.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Não foi possível atualizar seu perfil. Ele permanece como estava; tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de login não é confiável, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta do serviço de login era grande demais, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>A resposta do serviço de login está criptografada de uma forma que este aplicativo não pode ler. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler a resposta do serviço de login, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler a primeira parte da resposta do serviço de login, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>O serviço de login assina as respostas de uma forma que este aplicativo não aceita. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>A resposta do serviço de login exige algo que este aplicativo não conhece. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de login é de um tipo diferente do esperado, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>A resposta do serviço de login foi assinada com uma chave que ele não publica, por isso o login não foi feito. Faça login novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Não está claro qual chave assinou a resposta do serviço de login, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>A chave do serviço de login não corresponde à resposta, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de login pode ter sido alterada no caminho, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler o conteúdo da resposta do serviço de login, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta veio de um serviço de login diferente do consultado, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta era destinada a outro aplicativo, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta era destinada a outro aplicativo, por isso o login não foi feito. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>O login expirou antes de chegar. Verifique a data e a hora deste computador e faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Os relógios do serviço de login e deste computador não coincidem. Verifique a data e a hora deste computador e faça login novamente.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>O login ainda não é válido. Verifique a data e a hora deste computador e faça login novamente.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este login, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Seu último login é antigo demais para isto. Faça login novamente.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>O login foi feito em uma organização diferente da solicitada, por isso não foi usado. Faça login novamente e escolha a correta.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>O login foi feito em uma organização diferente da solicitada, por isso não foi usado. Faça login novamente e escolha a correta.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>As partes da resposta do serviço de login não combinam entre si, por isso o login não foi feito. Faça login novamente; se acontecer outra vez, entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>O login não foi tão forte quanto é necessário. Faça login novamente com um segundo fator.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Sua sessão voltou com outra conta, por isso não foi usada. Faça login novamente.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Este aplicativo não teve permissão para usar seu chaveiro. Permita isso nas configurações do chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Nenhum chaveiro foi encontrado neste computador, por isso seu login não pode ser mantido depois que o aplicativo for fechado.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Seu chaveiro ainda não tem um lugar para salvar logins, por isso seu login não pode ser mantido depois que o aplicativo for fechado. Crie um chaveiro nas configurações do sistema e faça login novamente.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Seu chaveiro não conseguiu fazer o que foi pedido, por isso seu login não pode ser mantido depois que o aplicativo for fechado.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Seu chaveiro não manteve seu login, por isso seu login não pode ser mantido depois que o aplicativo for fechado.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>O aplicativo foi fechado antes que seu login fosse salvo. Inicie-o novamente e faça login.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Não há nenhum login salvo. Faça login.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Seu chaveiro não respondeu a tempo. Veja se ele está fazendo alguma pergunta e tente novamente.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Seu chaveiro não mostrou nenhum login salvo. Se ele estiver bloqueado, desbloqueie-o e tente novamente; caso contrário, faça login. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Não é possível ler seu login salvo. Faça login novamente para substituí-lo. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Seu login salvo vem de uma versão mais recente deste aplicativo. Atualize-o ou faça login novamente. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Seu login salvo está incompleto. Faça login novamente para substituí-lo. Nada foi excluído.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>O login salvo pertence a outra conta ou serviço, por isso não foi usado. Faça login. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Não foi possível acessar seu login salvo. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Não foi possível salvar seu login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Você saiu aqui. Seu navegador não confirmou que também saiu; saia por lá se outras pessoas o usarem.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Você saiu aqui. Seu navegador talvez ainda esteja com a sessão aberta, porque este serviço de login não oferece uma forma de encerrá-la.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Isto foi cancelado antes de ser concluído.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Você saiu antes que isto fosse concluído. Faça login novamente.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Você não confirmou sua identidade, por isso nada foi enviado. Sua sessão continua aberta.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Este aplicativo solicitou o login com opções inválidas. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Seu navegador não pode voltar sozinho para este aplicativo porque falta uma parte da área de trabalho. Entre em contato com o administrador deste computador.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Seu navegador não pode voltar sozinho para este aplicativo porque não é possível alterar suas configurações. Entre em contato com o administrador deste computador.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Seu navegador não pode voltar sozinho para este aplicativo. Entre em contato com o administrador deste computador.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>O login em outro dispositivo foi recusado. Em vez disso, faça login com seu navegador.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Este serviço de login não tem códigos para outros dispositivos. Em vez disso, faça login com seu navegador.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ninguém inseriu o código a tempo. Obtenha um novo para continuar.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>O login foi recusado no outro dispositivo. Tente novamente ou use outra conta.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>O código não é mais válido. Comece de novo.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Este aplicativo não tem permissão para fazer login de pessoas com um código. Em vez disso, faça login com seu navegador.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>O serviço de login não conhece este aplicativo. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>O serviço de login deu uma resposta que não pôde ser usada. Em vez disso, faça login com seu navegador.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>O serviço de login não permite que este aplicativo leia ou altere sua conta. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>O serviço de login recusou esta alteração da sua conta.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>O serviço de login não conhece mais esta conta.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Não é possível salvar esta alteração. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Esta conta não está vinculada à sua.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Você faz login sem uma senha deste aplicativo, por isso não há nenhuma para alterar aqui.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Você fez login com a conta que já está usando. Faça login com outra para vinculá-la.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Este link não é um convite completo. Abra novamente o link do e-mail ou peça um novo convite.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Seu login salvo pertence a outra organização. Faça login nesta.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>O serviço de login pede um certificado que esta janela não pode fornecer. Continue no navegador.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>A próxima página só pode ser mostrada no seu próprio navegador. Faça login por lá.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Sua rede pede uma senha que seu próprio navegador pode fornecer. Faça login por lá.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>O proxy da sua rede pede uma senha que seu próprio navegador pode fornecer. Faça login por lá.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>O serviço de login enviou outra coisa no lugar da página dele. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Esta janela não confia no certificado do serviço de login. Continue no navegador.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Você saiu aqui. O serviço de login não confirmou que encerrou sua sessão.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Este não é um endereço de e-mail. Verifique-o.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Este aplicativo precisa de mais permissões do que as que você concedeu. Faça login novamente.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Faça login novamente para ver e alterar todos os dados da sua conta.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>O serviço de login não permite que este aplicativo altere como você faz login. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Este código não foi aceito. Confira-o e tente novamente, ou comece de novo para receber outro.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Este item não existe mais. Recarregue a lista.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Este tipo de login não pode ser adicionado aqui. Entre em contato com o suporte deste aplicativo.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Não há nada para confirmar. Comece de novo.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>O serviço de login deu uma resposta que não pôde ser usada, por isso a conta não foi conectada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Sua sessão não pode ser renovada agora, porque uma pasta deste aplicativo não pode ser usada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>A resposta da página de login era longa demais, por isso não foi usada. Faça login novamente.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Arquivo criptografado da sandbox</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Nada abriu? Copie o link e cole-o no navegador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Fazer login em %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuar no navegador</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir novamente</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
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
        <translation>Voltar para esta janela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Usar um código em outro dispositivo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obter um novo código</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Abrir a página aqui</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Código QR da página a abrir</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Código a inserir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexão segura</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Conexão não segura</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Interromper o login?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Login não feito</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Não é possível acessar o servidor no momento.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>O login foi cancelado</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Isso demorou demais</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sem conexão com o servidor</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Aguarde um momento</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>O serviço de login está com um problema no momento</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Não foi possível entender a resposta</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>O login ainda não está configurado</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Não foi possível mostrar a página</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>A resposta não pertencia a este login</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>O login não foi feito</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>A resposta não é confiável</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Faça login novamente</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>É necessária mais uma etapa</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Seu chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Sem acesso ao seu chaveiro</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Seu chaveiro não respondeu</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Não é possível ler seu login salvo</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não fez login</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Abrimos uma página no seu navegador. Volte aqui depois de fazer login.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Abrimos %1 no seu navegador. Volte aqui depois de fazer login.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Continue em outro dispositivo</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalhe: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Nenhum navegador abriu aqui. Use outro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Nada abriu? Copie o link ou use um código em outro dispositivo.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ninguém inseriu o código a tempo. Obtenha um novo para continuar.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Acesse %1 e insira</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código não é mais válido</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n segundo</numerusform>
            <numerusform>Restam %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Resta %n minuto</numerusform>
            <numerusform>Restam %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>A conta não foi vinculada</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Bloquear mensagens desta página</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Esta etapa em %1 precisa do seu navegador.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>A página em %1 diz:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>A página em %1 pergunta:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>A chave de segurança não foi usada a tempo.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 não conhece esta chave de segurança. Use outra.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 já conhece esta chave de segurança.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>O PIN foi inserido incorretamente vezes demais. Remova a chave de segurança, insira-a e tente novamente.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>A chave de segurança está bloqueada, porque o PIN foi inserido incorretamente vezes demais. Ela precisa ser redefinida.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>A chave de segurança foi removida. Insira-a e tente novamente.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>A chave de segurança não tem espaço para outra conta.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>A chave de segurança não teve permissão para responder.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Esta chave de segurança não pode fazer o que %1 pede. Use outra.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Insira o PIN da sua chave de segurança.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Escolha um PIN para sua chave de segurança.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>O PIN está incorreto. Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Houve tentativas demais sem reconhecer a impressão digital.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>O PIN contém caracteres que não são permitidos.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>O novo PIN é igual ao antigo.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>Número mínimo de caracteres: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>Escolha uma conta para %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Toque na sua chave de segurança.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>O serviço de login diz: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Se você aceitar, sua conta atual será desconectada aqui.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Aceitar e fazer login</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Você tem um convite</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Um link convida você para uma organização em %1. Aceite-o somente se você o esperava.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>O conteúdo da solicitação não pode ser enviado novamente</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Confirme sua identidade: %1 quer usar sua sessão.</translation>
    </message>
</context>
</TS>
