<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Iniciou sessão</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Terminou sessão</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>O início de sessão não foi concluído</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Pode fechar esta página e voltar a %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Volte a %1 para tentar novamente.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Este início de sessão terminou</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>Já tinha sido concluído ou demorou demasiado. Volte a %1 para continuar.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>É demasiado longo. Volte à aplicação para tentar novamente.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>O navegador enviou-o antes de a página ser aberta. Recarregue a página.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Não é a resposta de uma página de início de sessão. Pode fechar esta página.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Este pedido não foi aceite</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O início de sessão foi cancelado.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Isto demorou demasiado. Tente novamente.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Não foi possível contactar o servidor. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Não foi possível estabelecer uma ligação segura ao serviço de início de sessão. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>O servidor pede para aguardar devido a demasiadas tentativas. Tente novamente dentro de momentos.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>O serviço de início de sessão está com um problema neste momento. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>O serviço de início de sessão deu uma resposta que não foi possível compreender. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Esta aplicação não está configurada para iniciar sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>O navegador não conseguiu mostrar a página de início de sessão. Tente novamente.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este início de sessão, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>O início de sessão foi recusado. Experimente outra conta ou contacte o seu administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>A resposta do serviço de início de sessão não é fidedigna, por isso a sessão não foi iniciada. Tente novamente.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>A sua sessão terminou. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>A sua conta exige um segundo passo. Inicie sessão novamente e confirme a sua identidade.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>O seu porta-chaves está bloqueado. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Esta aplicação não teve autorização para utilizar o seu porta-chaves. Autorize-a e tente novamente.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Não foi possível aceder ao seu porta-chaves, por isso o seu início de sessão não pode ser mantido depois de fechar a aplicação.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Não é possível ler o seu início de sessão guardado. Inicie sessão novamente para o substituir.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Não iniciou sessão. Inicie sessão primeiro.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Um início de sessão mais recente tomou o lugar deste. Continue aí.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Cancelou o início de sessão. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>A procura do seu início de sessão guardado foi cancelada. Pode iniciar sessão a qualquer momento.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>A janela de início de sessão foi fechada antes de a sessão ser iniciada. Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>O início de sessão não foi concluído a tempo. Comece de novo.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>A aplicação terminou esta operação antes de estar concluída. Inicie-a novamente e inicie sessão.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Entretanto, as definições de início de sessão mudaram. Comece de novo.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Esta aplicação não está configurada para iniciar sessão: não tem um ID de cliente. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Esta aplicação não está configurada para iniciar sessão: o endereço do serviço de início de sessão está em falta ou não é válido. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Esta aplicação não está configurada para iniciar sessão: o endereço do serviço de início de sessão não é válido. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Esta aplicação não pode receber a resposta da página de início de sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Esta janela não está ligada a nenhum serviço de início de sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Esta aplicação pediu um tipo de início de sessão que não existe. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Parece que está offline. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>O serviço de início de sessão não foi encontrado na rede. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>O serviço de início de sessão não responde neste momento. Tente novamente dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>O servidor demorou demasiado a responder. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>O proxy da sua rede não deixou passar a ligação. Verifique as definições do proxy e tente novamente.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>A ligação caiu antes de a resposta estar completa. Tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Não foi possível carregar a página de início de sessão. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Não foi possível comprovar a identidade do serviço de início de sessão, por isso nada foi enviado. Verifique a data deste computador e a sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Não foi possível estabelecer uma ligação segura ao serviço de início de sessão, por isso nada foi enviado. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>O serviço de início de sessão respondeu de uma forma que esta aplicação não esperava. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Houve demasiados pedidos em pouco tempo. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Outro dispositivo ou programa respondeu em vez do serviço de início de sessão. Se a sua rede tiver uma página de início de sessão própria, abra-a primeiro num navegador e tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>A resposta do serviço de início de sessão não chegou completa. Tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão era demasiado grande, por isso não foi usada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Não foi possível ler a resposta do serviço de início de sessão. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>O serviço de início de sessão enviou esta aplicação para outro lugar, o que não é permitido aqui. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>A ligação ao serviço de início de sessão não estaria protegida, por isso nada foi enviado. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>A resposta não veio de um servidor Web. Verifique a sua ligação à rede e tente novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Não foi possível descomprimir a resposta do serviço de início de sessão. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>O serviço de início de sessão apresenta-se com outro nome, por isso não é fidedigno. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>A descrição do serviço de início de sessão está incompleta. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Não foi encontrado nenhum serviço de início de sessão neste endereço. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>O serviço de início de sessão não forneceu as suas chaves, por isso não foi possível verificar a resposta. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Não foi possível ler as chaves do serviço de início de sessão, por isso não foi possível verificar a resposta. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>O serviço de início de sessão tem demasiadas chaves, por isso não se confiou na resposta. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Esta aplicação não pode receber a resposta da página de início de sessão, porque outros programas utilizam as suas portas. Feche as outras cópias da aplicação e tente novamente.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este início de sessão, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>A resposta da página de início de sessão não era clara, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>A resposta veio de um serviço de início de sessão diferente do consultado, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>A página de início de sessão voltou sem resultado. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Chegou uma resposta embora nenhum início de sessão a esperasse. Inicie sessão aqui.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir o seu navegador. Copie a ligação e abra-a.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Não foi encontrado nenhum navegador para mostrar a página de início de sessão. Copie a ligação e abra-a em qualquer navegador.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>A página de início de sessão levou a um lugar que não pode ser mostrado aqui. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>A página de início de sessão deixou de funcionar. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de início de sessão recusou o pedido. Tente novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Tem de iniciar sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>O início de sessão precisa primeiro do seu consentimento. Inicie sessão novamente e confirme.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>O serviço de início de sessão tem primeiro uma pergunta para si. Inicie sessão novamente e responda.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>A sua conta não tem autorização para utilizar esta aplicação. Experimente outra conta ou contacte o seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não compreendeu o pedido desta aplicação. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Esta aplicação pediu mais do que pode ter. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>O serviço de início de sessão está ocupado neste momento. Tente novamente dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Esta aplicação não tem autorização para iniciar a sessão de pessoas desta forma. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>A sua conta exige um segundo passo. Inicie sessão novamente e confirme a sua identidade.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Não foi possível concluir o início de sessão. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>O início de sessão demorou demasiado ou já foi utilizado. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não aceita esta aplicação. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não oferece este tipo de início de sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de início de sessão omitiu aquilo de que esta aplicação precisa. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>O serviço de início de sessão não indicou quem é. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>O serviço de início de sessão concedeu um tipo de acesso que esta aplicação não pode utilizar. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>O que o serviço de início de sessão enviou é demasiado grande para ser guardado. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Não foi possível ler a resposta do serviço de início de sessão. Inicie sessão novamente mais tarde.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Não foi possível renovar a sua sessão. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>A sua sessão terminou porque não foi utilizada durante algum tempo ou esteve aberta muito tempo. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>A sua sessão foi terminada a partir de outro lugar. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>A sua sessão foi terminada por segurança, porque parecia estar a ser utilizada em dois lugares. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Esta conta já não existe. Inicie sessão com outra ou contacte o seu administrador.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>A sua conta está bloqueada. Contacte o seu administrador.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Não foi possível renovar a sua sessão, porque a aplicação foi terminada durante a operação. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Outro programa está a renovar a sua sessão e está a demorar demasiado. Tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>O serviço de início de sessão enviou os dados de outra pessoa, por isso não foram usados. Os seus permanecem como estão.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Não foi possível atualizar o seu perfil. Permanece como estava; tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão não é fidedigna, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão era demasiado grande, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão está encriptada de uma forma que esta aplicação não consegue ler. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler a resposta do serviço de início de sessão, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler a primeira parte da resposta do serviço de início de sessão, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>O serviço de início de sessão assina as respostas de uma forma que esta aplicação não aceita. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão exige algo que esta aplicação não conhece. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão é de um tipo diferente do esperado, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>A resposta do serviço de início de sessão foi assinada com uma chave que ele não publica, por isso a sessão não foi iniciada. Inicie sessão novamente dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Não é claro que chave assinou a resposta do serviço de início de sessão, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>A chave do serviço de início de sessão não corresponde à resposta, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>A resposta do serviço de início de sessão pode ter sido alterada pelo caminho, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Não foi possível ler o conteúdo da resposta do serviço de início de sessão, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta veio de um serviço de início de sessão diferente do consultado, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta destinava-se a outra aplicação, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>A resposta destinava-se a outra aplicação, por isso a sessão não foi iniciada. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>O início de sessão expirou antes de chegar. Verifique a data e a hora deste computador e inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Os relógios do serviço de início de sessão e deste computador não coincidem. Verifique a data e a hora deste computador e inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>O início de sessão ainda não é válido. Verifique a data e a hora deste computador e inicie sessão novamente.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Chegou uma resposta que não pertence a este início de sessão, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>O seu último início de sessão é demasiado antigo para isto. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>A sessão foi iniciada numa organização diferente da pedida, por isso não foi usada. Inicie sessão novamente e escolha a correta.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>A sessão foi iniciada numa organização diferente da pedida, por isso não foi usada. Inicie sessão novamente e escolha a correta.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>As partes da resposta do serviço de início de sessão não correspondem entre si, por isso a sessão não foi iniciada. Inicie sessão novamente; se voltar a acontecer, contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>O início de sessão não foi tão forte quanto é necessário. Inicie sessão novamente com um segundo fator.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>A sua sessão voltou com outra conta, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Esta aplicação não teve autorização para utilizar o seu porta-chaves. Autorize-a nas definições do porta-chaves e tente novamente.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Não foi encontrado nenhum porta-chaves neste computador, por isso o seu início de sessão não pode ser mantido depois de fechar a aplicação.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>O seu porta-chaves ainda não tem onde guardar inícios de sessão, por isso o seu início de sessão não pode ser mantido depois de fechar a aplicação. Crie um porta-chaves nas definições do sistema e inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>O seu porta-chaves não conseguiu fazer o que foi pedido, por isso o seu início de sessão não pode ser mantido depois de fechar a aplicação.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>O seu porta-chaves não guardou o seu início de sessão, por isso o seu início de sessão não pode ser mantido depois de fechar a aplicação.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>A aplicação foi fechada antes de o seu início de sessão ser guardado. Inicie-a novamente e inicie sessão.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Não há nenhum início de sessão guardado. Inicie sessão.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>O seu porta-chaves não respondeu a tempo. Veja se está a fazer alguma pergunta e tente novamente.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>O seu porta-chaves não mostrou nenhum início de sessão guardado. Se estiver bloqueado, desbloqueie-o e tente novamente; caso contrário, inicie sessão. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Não é possível ler o seu início de sessão guardado. Inicie sessão novamente para o substituir. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>O seu início de sessão guardado vem de uma versão mais recente desta aplicação. Atualize-a ou inicie sessão novamente. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>O seu início de sessão guardado está incompleto. Inicie sessão novamente para o substituir. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>O início de sessão guardado pertence a outra conta ou serviço, por isso não foi usado. Inicie sessão. Nada foi eliminado.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Não foi possível aceder ao seu início de sessão guardado. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Não foi possível guardar o seu início de sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Terminou sessão aqui. O seu navegador não confirmou que também terminou a sessão; termine-a aí se outras pessoas o utilizarem.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Terminou sessão aqui. O seu navegador pode ainda ter a sessão iniciada, porque este serviço não oferece uma forma de a terminar.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Isto foi cancelado antes de ser concluído.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>A sessão foi terminada antes de isto estar concluído. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Não confirmou a sua identidade, por isso nada foi enviado. A sua sessão continua iniciada.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Esta aplicação pediu o início de sessão com opções inválidas. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>O seu navegador não pode voltar sozinho a esta aplicação, porque falta uma parte do ambiente de trabalho. Contacte o administrador deste computador.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>O seu navegador não pode voltar sozinho a esta aplicação, porque não é possível alterar as suas definições. Contacte o administrador deste computador.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>O seu navegador não pode voltar sozinho a esta aplicação. Contacte o administrador deste computador.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>O início de sessão noutro dispositivo foi recusado. Em vez disso, inicie sessão com o seu navegador.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Este serviço de início de sessão não tem códigos para outros dispositivos. Em vez disso, inicie sessão com o seu navegador.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ninguém introduziu o código a tempo. Obtenha um novo para continuar.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>O início de sessão foi recusado no outro dispositivo. Tente novamente ou utilize outra conta.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>O código já não é válido. Comece de novo.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Esta aplicação não tem autorização para iniciar a sessão de pessoas com um código. Em vez disso, inicie sessão com o seu navegador.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não conhece esta aplicação. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>O serviço de início de sessão deu uma resposta que não foi possível utilizar. Em vez disso, inicie sessão com o seu navegador.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não permite que esta aplicação leia ou altere a sua conta. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>O serviço de início de sessão recusou esta alteração da sua conta.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>O serviço de início de sessão já não conhece esta conta.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Não é possível guardar esta alteração. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Esta conta não está associada à sua.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>O seu início de sessão não utiliza uma palavra-passe desta aplicação, por isso não há nenhuma para alterar aqui.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Iniciou sessão com a conta que já está a utilizar. Inicie sessão com outra para a associar.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Esta ligação não é um convite completo. Abra novamente a ligação do e-mail ou peça um novo convite.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>O seu início de sessão guardado pertence a outra organização. Inicie sessão nesta.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>O serviço de início de sessão pede um certificado que esta janela não pode fornecer. Continue no navegador.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>A página seguinte só pode ser mostrada no seu próprio navegador. Inicie sessão aí.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>A sua rede pede uma palavra-passe que o seu próprio navegador pode fornecer. Inicie sessão aí.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>O proxy da sua rede pede uma palavra-passe que o seu próprio navegador pode fornecer. Inicie sessão aí.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>O serviço de início de sessão enviou outra coisa em vez da sua página. Tente novamente ou continue no navegador.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Esta janela não confia no certificado do serviço de início de sessão. Continue no navegador.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Terminou sessão aqui. O serviço de início de sessão não confirmou que terminou a sua sessão.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Este não é um endereço de e-mail. Verifique-o.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Esta aplicação precisa de mais permissões do que as que lhe concedeu. Inicie sessão novamente.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Inicie sessão novamente para ver e alterar todos os dados da sua conta.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>O serviço de início de sessão não permite que esta aplicação altere a forma como inicia sessão. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Este código não foi aceite. Verifique-o e tente novamente, ou comece de novo para receber outro.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Esta entrada já não existe. Recarregue a lista.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Este tipo de início de sessão não pode ser adicionado aqui. Contacte o suporte desta aplicação.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Não há nada para confirmar. Comece de novo.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>O serviço de início de sessão deu uma resposta que não foi possível utilizar, pelo que a conta não foi ligada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>A sua sessão não pode ser renovada agora, porque uma pasta desta aplicação não pode ser utilizada. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>A resposta da página de início de sessão era demasiado longa, por isso não foi usada. Inicie sessão novamente.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Ficheiro encriptado da sandbox</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Nada se abriu? Copie a ligação e cole-a no navegador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sessão em %1</translation>
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
        <translation>Copiar ligação</translation>
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
        <translation>Voltar a esta janela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Utilizar um código noutro dispositivo</translation>
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
        <translation>Código a introduzir</translation>
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
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Ligação segura</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Ligação não segura</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Parar o início de sessão?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de início de sessão</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sem sessão iniciada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar sessão</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Mudar de conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Não é possível contactar o servidor neste momento.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>O início de sessão foi cancelado</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Isto demorou demasiado</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sem ligação ao servidor</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>A ligação não é segura</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Aguarde um momento</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>O serviço de início de sessão está com um problema neste momento</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Não foi possível compreender a resposta</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>O início de sessão ainda não está configurado</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Não foi possível mostrar a página</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>A resposta não pertencia a este início de sessão</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>A sessão não foi iniciada</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>A resposta não é fidedigna</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Inicie sessão novamente</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>É necessário mais um passo</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>O seu porta-chaves está bloqueado</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Sem acesso ao seu porta-chaves</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>O seu porta-chaves não respondeu</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Não é possível ler o seu início de sessão guardado</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Não iniciou sessão</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Abrimos uma página no seu navegador. Volte aqui depois de iniciar sessão.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Abrimos %1 no seu navegador. Volte aqui depois de iniciar sessão.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>A ligar a %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Continue noutro dispositivo</translation>
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
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Nenhum navegador se abriu aqui. Utilize outro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Nada se abriu? Copie a ligação ou utilize um código noutro dispositivo.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Ninguém introduziu o código a tempo. Obtenha um novo para continuar.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>Aceda a %1 e introduza</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código já não é válido</translation>
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
        <translation>A conta não foi associada</translation>
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
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>Este passo em %1 precisa do seu navegador.</translation>
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
        <translation>A chave de segurança não foi utilizada a tempo.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 não conhece esta chave de segurança. Utilize outra.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 já conhece esta chave de segurança.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>O PIN foi introduzido incorretamente demasiadas vezes. Retire a chave de segurança, insira-a e tente novamente.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>A chave de segurança está bloqueada, porque o PIN foi introduzido incorretamente demasiadas vezes. Tem de ser reposta.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>A chave de segurança foi retirada. Insira-a e tente novamente.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>A chave de segurança não tem espaço para outra conta.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>A chave de segurança não teve autorização para responder.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Esta chave de segurança não pode fazer o que %1 pede. Utilize outra.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Introduza o PIN da sua chave de segurança.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Escolha um PIN para a sua chave de segurança.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>O PIN está incorreto. Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Houve demasiadas tentativas sem reconhecer a impressão digital.</translation>
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
        <translation>O serviço de início de sessão diz: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Se aceitar, a sessão da sua conta atual é terminada aqui.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Aceitar e iniciar sessão</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Tem um convite</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Uma ligação convida-o para uma organização em %1. Aceite-a apenas se a esperava.</translation>
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
        <translation>O conteúdo do pedido não pode ser enviado novamente</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Confirme a sua identidade: %1 quer utilizar a sua sessão.</translation>
    </message>
</context>
</TS>
