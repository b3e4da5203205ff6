<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>로그인되었습니다</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>로그아웃되었습니다</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>로그인이 완료되지 않았습니다</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>이 페이지를 닫고 %1(으)로 돌아가도 됩니다.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>다시 시도하려면 %1(으)로 돌아가세요.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>이 로그인은 종료되었습니다</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>이미 완료되었거나 시간이 너무 오래 걸렸습니다. 계속하려면 %1(으)로 돌아가세요.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>너무 깁니다. 다시 시도하려면 애플리케이션으로 돌아가세요.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>페이지를 열기 전에 브라우저가 보냈습니다. 페이지를 새로 고치세요.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>로그인 페이지의 응답이 아닙니다. 이 페이지를 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>이 요청이 수락되지 않았습니다</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>로그인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>시간이 너무 오래 걸렸습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>서버에 연결할 수 없습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>로그인 서비스에 보안 연결을 설정할 수 없습니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>시도 횟수가 너무 많아 서버에서 대기를 요청합니다. 잠시 후 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>현재 로그인 서비스에 문제가 있습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>로그인 서비스의 응답을 이해할 수 없습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>이 애플리케이션에 로그인이 설정되어 있지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>브라우저에서 로그인 페이지를 표시할 수 없습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>이 로그인에 해당하지 않는 응답이 도착했습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>로그인이 거부되었습니다. 다른 계정을 사용하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>로그인 서비스의 응답을 신뢰할 수 없습니다. 따라서 로그인되지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>세션이 종료되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>계정에 두 번째 단계가 필요합니다. 다시 로그인하여 본인임을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>키체인이 잠겨 있습니다. 잠금을 해제한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>이 애플리케이션에 키체인 사용이 허용되지 않았습니다. 사용을 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>키체인에 접근할 수 없습니다. 따라서 애플리케이션을 닫으면 로그인이 유지되지 않습니다.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>저장된 로그인을 읽을 수 없습니다. 다시 로그인하여 바꾸세요.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>로그인되어 있지 않습니다. 먼저 로그인해 주세요.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>더 새로운 로그인이 이 로그인을 대신했습니다. 그곳에서 계속하세요.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>로그인을 취소했습니다. 언제든지 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>저장된 로그인 찾기가 취소되었습니다. 언제든지 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>로그인하기 전에 로그인 창이 닫혔습니다. 언제든지 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>로그인이 제시간에 완료되지 않았습니다. 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>완료되기 전에 애플리케이션에서 이 작업을 종료했습니다. 애플리케이션을 다시 시작하고 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>그 사이에 로그인 설정이 변경되었습니다. 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>이 애플리케이션에 로그인이 설정되어 있지 않습니다: 클라이언트 ID가 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>이 애플리케이션에 로그인이 설정되어 있지 않습니다: 로그인 서비스의 주소가 없거나 올바르지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>이 애플리케이션에 로그인이 설정되어 있지 않습니다: 로그인 서비스의 주소가 올바르지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>이 애플리케이션은 로그인 페이지의 응답을 받을 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>이 로그인 창은 로그인 서비스에 연결되어 있지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>이 애플리케이션이 존재하지 않는 종류의 로그인을 요청했습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>오프라인 상태인 것 같습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>네트워크에서 로그인 서비스를 찾을 수 없습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>현재 로그인 서비스가 응답하지 않습니다. 몇 분 후에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>서버의 응답이 너무 오래 걸렸습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>네트워크의 프록시가 연결을 허용하지 않았습니다. 프록시 설정을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>응답이 완료되기 전에 연결이 끊어졌습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>로그인 페이지를 불러올 수 없습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>로그인 서비스의 신원을 확인할 수 없습니다. 따라서 아무것도 전송되지 않았습니다. 이 컴퓨터의 날짜와 네트워크를 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>로그인 서비스에 보안 연결을 설정할 수 없습니다. 따라서 아무것도 전송되지 않았습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>로그인 서비스가 이 애플리케이션이 예상하지 못한 방식으로 응답했습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>짧은 시간에 요청이 너무 많았습니다. 잠시 기다렸다가 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>로그인 서비스 대신 다른 장치나 프로그램이 응답했습니다. 네트워크에 자체 로그인 페이지가 있다면 먼저 브라우저에서 연 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>로그인 서비스의 응답이 온전히 도착하지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 너무 큽니다. 따라서 사용되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>로그인 서비스의 응답을 읽을 수 없습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션을 다른 곳으로 보냈으며, 이는 여기서 허용되지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>로그인 서비스에 대한 연결이 보호되지 않을 상황이었습니다. 따라서 아무것도 전송되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>응답이 웹 서버에서 오지 않았습니다. 네트워크 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>로그인 서비스의 응답을 압축 해제할 수 없습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>로그인 서비스가 다른 이름을 사용하므로 신뢰할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>로그인 서비스의 설명 정보가 불완전합니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>이 주소에서 로그인 서비스를 찾을 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>로그인 서비스가 키를 제공하지 않았습니다. 따라서 응답을 확인할 수 없습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>로그인 서비스의 키를 읽을 수 없습니다. 따라서 응답을 확인할 수 없습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>로그인 서비스의 키가 너무 많아 응답을 신뢰하지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>다른 프로그램이 포트를 사용하고 있어 이 애플리케이션이 로그인 페이지의 응답을 받을 수 없습니다. 이 애플리케이션의 다른 창을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>이 로그인에 해당하지 않는 응답이 도착했습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>로그인 페이지의 응답이 명확하지 않습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>요청한 곳이 아닌 다른 로그인 서비스에서 응답이 왔습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>로그인 페이지가 결과 없이 돌아왔습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>기다리는 로그인이 없는데 응답이 도착했습니다. 여기에서 로그인을 시작해 주세요.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>브라우저를 열 수 없습니다. 링크를 복사하여 직접 여세요.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>로그인 페이지를 표시할 브라우저를 찾을 수 없습니다. 링크를 복사하여 아무 브라우저에서나 여세요.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>로그인 페이지가 여기서 표시할 수 없는 곳으로 이동했습니다. 다시 시도하거나 브라우저에서 계속하세요.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>로그인 페이지가 작동을 멈췄습니다. 다시 시도하거나 브라우저에서 계속하세요.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스가 요청을 거부했습니다. 다시 시도해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>로그인하려면 먼저 동의가 필요합니다. 다시 로그인하여 동의해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>로그인 서비스에서 먼저 확인할 질문이 있습니다. 다시 로그인하여 답해 주세요.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>이 계정은 이 애플리케이션을 사용할 수 없습니다. 다른 계정을 사용하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션의 요청을 이해하지 못했습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>이 애플리케이션이 허용된 것보다 많은 것을 요청했습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>현재 로그인 서비스가 사용 중입니다. 몇 분 후에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>이 애플리케이션은 이 방식으로 로그인하도록 허용되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>계정에 두 번째 단계가 필요합니다. 다시 로그인하여 본인임을 확인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>로그인을 완료할 수 없습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>로그인에 시간이 너무 오래 걸렸거나 이미 사용되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션을 허용하지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 종류의 로그인을 제공하지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스의 응답에 이 애플리케이션에 필요한 것이 빠져 있습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스가 사용자가 누구인지 알려 주지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션에서 사용할 수 없는 종류의 액세스를 제공했습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>로그인 서비스가 보낸 데이터가 너무 커서 보관할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>로그인 서비스의 응답을 읽을 수 없습니다. 나중에 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>세션을 갱신할 수 없습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>한동안 사용하지 않았거나 오래 열려 있어서 세션이 종료되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>다른 곳에서 세션이 종료되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>두 곳에서 사용되는 것으로 보여 안전을 위해 세션이 종료되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>이 계정은 더 이상 존재하지 않습니다. 다른 계정으로 로그인하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>계정이 차단되었습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>갱신하는 동안 애플리케이션이 종료되어 세션을 갱신할 수 없습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>다른 프로그램이 세션을 갱신하고 있으며 시간이 너무 오래 걸립니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>로그인 서비스가 다른 사람의 데이터를 보냈습니다. 따라서 사용되지 않았습니다. 본인의 데이터는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>프로필을 최신 상태로 업데이트할 수 없습니다. 프로필은 그대로 유지됩니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스의 응답을 신뢰할 수 없습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 너무 큽니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 이 애플리케이션에서 읽을 수 없는 방식으로 암호화되어 있습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스의 응답을 읽을 수 없습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스 응답의 첫 부분을 읽을 수 없습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션에서 허용하지 않는 방식으로 응답에 서명합니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 이 애플리케이션에서 알지 못하는 것을 요구합니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 예상과 다른 종류입니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>로그인 서비스의 응답이 공개되지 않은 키로 서명되었습니다. 따라서 로그인되지 않았습니다. 몇 분 후에 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>로그인 서비스의 응답에 어떤 키로 서명했는지 명확하지 않습니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>로그인 서비스의 키가 응답과 맞지 않습니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스의 응답이 도중에 변경되었을 수 있습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스 응답의 내용을 읽을 수 없습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>요청한 곳이 아닌 다른 로그인 서비스에서 응답이 왔습니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>다른 애플리케이션을 위한 응답입니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>다른 애플리케이션을 위한 응답입니다. 따라서 로그인되지 않았습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>로그인이 도착하기 전에 만료되었습니다. 이 컴퓨터의 날짜와 시간을 확인한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>로그인 서비스와 이 컴퓨터의 시계가 일치하지 않습니다. 이 컴퓨터의 날짜와 시간을 확인한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>로그인이 아직 유효하지 않습니다. 이 컴퓨터의 날짜와 시간을 확인한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>이 로그인에 해당하지 않는 응답이 도착했습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>마지막 로그인이 너무 오래되어 이 작업에 사용할 수 없습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>요청한 조직과 다른 조직에 로그인했습니다. 따라서 사용되지 않았습니다. 다시 로그인하여 올바른 조직을 선택해 주세요.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>요청한 조직과 다른 조직에 로그인했습니다. 따라서 사용되지 않았습니다. 다시 로그인하여 올바른 조직을 선택해 주세요.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>로그인 서비스 응답의 각 부분이 서로 맞지 않습니다. 따라서 로그인되지 않았습니다. 다시 로그인해 주세요. 문제가 반복되면 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>로그인의 보안 수준이 필요한 만큼 높지 않습니다. 두 번째 인증 요소를 사용하여 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>세션이 다른 계정으로 돌아왔습니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>이 애플리케이션에 키체인 사용이 허용되지 않았습니다. 키체인 설정에서 허용한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>이 컴퓨터에서 키체인을 찾을 수 없습니다. 따라서 애플리케이션을 닫으면 로그인이 유지되지 않습니다.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>키체인에 아직 로그인을 저장할 곳이 없습니다. 따라서 애플리케이션을 닫으면 로그인이 유지되지 않습니다. 시스템 설정에서 키체인을 만든 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>키체인이 요청한 작업을 수행할 수 없습니다. 따라서 애플리케이션을 닫으면 로그인이 유지되지 않습니다.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>키체인에 로그인이 보관되지 않았습니다. 따라서 애플리케이션을 닫으면 로그인이 유지되지 않습니다.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>로그인을 저장하기 전에 애플리케이션이 닫혔습니다. 애플리케이션을 다시 시작하고 로그인하세요.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>저장된 로그인이 없습니다. 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>키체인이 제시간에 응답하지 않았습니다. 키체인에서 묻는 질문이 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>키체인에 저장된 로그인이 표시되지 않았습니다. 잠겨 있으면 잠금을 해제하고 다시 시도하세요. 그렇지 않으면 로그인하세요. 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>저장된 로그인을 읽을 수 없습니다. 다시 로그인하여 바꾸세요. 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>저장된 로그인이 이 애플리케이션의 더 새로운 버전에서 만들어졌습니다. 애플리케이션을 업데이트하거나 다시 로그인하세요. 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>저장된 로그인이 불완전합니다. 다시 로그인하여 바꾸세요. 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>저장된 로그인이 다른 계정 또는 서비스의 것입니다. 따라서 사용되지 않았습니다. 로그인해 주세요. 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>저장된 로그인에 접근할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>로그인을 저장할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>여기서 로그아웃되었습니다. 브라우저에서도 로그아웃되었는지 확인되지 않았습니다. 다른 사람이 사용한다면 브라우저에서 로그아웃하세요.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>여기서 로그아웃되었습니다. 이 로그인 서비스는 종료하는 방법을 제공하지 않으므로 브라우저에는 아직 로그인되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>완료되기 전에 취소되었습니다.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>완료되기 전에 로그아웃되었습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>본인임을 확인하지 않았습니다. 따라서 아무것도 전송되지 않았습니다. 로그인된 상태입니다.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>이 애플리케이션이 잘못된 옵션으로 로그인을 요청했습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>데스크톱의 일부가 없어 브라우저에서 이 애플리케이션으로 자동으로 돌아올 수 없습니다. 이 컴퓨터의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>설정을 변경할 수 없어 브라우저에서 이 애플리케이션으로 자동으로 돌아올 수 없습니다. 이 컴퓨터의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>브라우저에서 이 애플리케이션으로 자동으로 돌아올 수 없습니다. 이 컴퓨터의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>다른 기기에서의 로그인이 거부되었습니다. 대신 브라우저로 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>이 로그인 서비스에는 다른 기기용 코드가 없습니다. 대신 브라우저로 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>제시간에 코드가 입력되지 않았습니다. 계속하려면 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>다른 쪽 기기에서 로그인이 거부되었습니다. 다시 시도하거나 다른 계정을 사용하세요.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>코드가 더 이상 유효하지 않습니다. 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>이 애플리케이션은 코드로 로그인하도록 허용되지 않았습니다. 대신 브라우저로 로그인해 주세요.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>이 애플리케이션은 로그인 서비스에 등록되어 있지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>로그인 서비스의 응답을 사용할 수 없습니다. 대신 브라우저로 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션에 계정을 읽거나 변경하는 것을 허용하지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>로그인 서비스가 계정에 대한 이 변경을 거부했습니다.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>이 계정은 더 이상 로그인 서비스에 등록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>이 변경 사항을 저장할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>이 계정은 사용 중인 계정에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>이 애플리케이션의 비밀번호 없이 로그인하므로 여기서 변경할 비밀번호가 없습니다.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>이미 사용 중인 계정으로 로그인했습니다. 다른 계정을 연결하려면 그 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>이 링크는 완전한 초대가 아닙니다. 이메일의 링크를 다시 열거나 새 초대를 요청하세요.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>저장된 로그인이 다른 조직의 것입니다. 이 조직에 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>로그인 서비스가 이 창에서 제공할 수 없는 인증서를 요구합니다. 브라우저에서 계속하세요.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>다음 페이지는 사용 중인 브라우저에서만 표시할 수 있습니다. 그 브라우저에서 로그인하세요.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>네트워크에서 비밀번호를 요구합니다. 비밀번호는 사용 중인 브라우저에서 제공할 수 있습니다. 그 브라우저에서 로그인하세요.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>네트워크의 프록시에서 비밀번호를 요구합니다. 비밀번호는 사용 중인 브라우저에서 제공할 수 있습니다. 그 브라우저에서 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>로그인 서비스가 페이지 대신 다른 것을 보냈습니다. 다시 시도하거나 브라우저에서 계속하세요.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>이 창은 로그인 서비스의 인증서를 신뢰하지 않습니다. 브라우저에서 계속하세요.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>여기서 로그아웃되었습니다. 로그인 서비스가 세션을 종료했는지 확인해 주지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>이메일 주소가 아닙니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>이 애플리케이션에는 허용하신 것보다 더 많은 권한이 필요합니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>계정의 모든 데이터를 보고 변경하려면 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>로그인 서비스가 이 애플리케이션에 로그인 방법을 변경하는 것을 허용하지 않습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>이 코드는 받아들여지지 않았습니다. 코드를 확인하고 다시 시도하거나, 다시 시작하여 다른 코드를 받으세요.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>이 항목은 더 이상 존재하지 않습니다. 목록을 다시 불러오세요.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>이 종류의 로그인은 여기에서 추가할 수 없습니다. 이 애플리케이션의 지원팀에 문의하세요.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>확인할 것이 없습니다. 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>로그인 서비스의 응답을 사용할 수 없어 계정이 연결되지 않았습니다. 나중에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>이 애플리케이션의 폴더를 사용할 수 없어 지금은 세션을 갱신할 수 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>로그인 페이지의 응답이 너무 깁니다. 따라서 사용되지 않았습니다. 다시 로그인해 주세요.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>샌드박스의 암호화된 파일</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>아무것도 열리지 않았나요? 링크를 복사하여 브라우저에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1에 로그인</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>브라우저에서 계속하기</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>이 창으로 돌아가기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>다른 기기에서 코드 사용</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>새 코드 받기</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>여기서 페이지 열기</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>열 페이지의 QR 코드</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>입력할 코드</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>자세한 정보 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>보안 연결</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>보안되지 않은 연결</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>로그인을 중지할까요?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>로그인 페이지</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인되지 않음</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>계정 전환</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>현재 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>로그인이 취소되었습니다</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>시간이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>서버에 연결되지 않음</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>연결이 안전하지 않습니다</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>잠시 기다려 주세요</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>현재 로그인 서비스에 문제가 있습니다</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>응답을 이해할 수 없습니다</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>로그인이 아직 설정되지 않았습니다</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>페이지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>이 로그인과 관련 없는 응답이 도착했습니다</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>로그인되지 않았습니다</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>응답을 신뢰할 수 없습니다</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>다시 로그인해 주세요</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>한 단계가 더 필요합니다</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>키체인이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>키체인에 접근할 수 없음</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>키체인이 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>저장된 로그인을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인되어 있지 않습니다</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>브라우저에서 페이지를 열었습니다. 로그인한 후 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>브라우저에서 %1을(를) 열었습니다. 로그인한 후 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결 중…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>다른 기기에서 계속하기</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>세부 정보: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>서버: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 상태: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>시간: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>여기에서 브라우저가 열리지 않았습니다. 다른 기기를 사용해 주세요.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>아무것도 열리지 않았나요? 링크를 복사하거나 다른 기기에서 코드를 사용하세요.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>제시간에 코드가 입력되지 않았습니다. 계속하려면 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>%1(으)로 이동하여 다음 코드를 입력하세요</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>이 코드는 더 이상 유효하지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>계정이 연결되지 않았습니다</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>이 페이지의 메시지 차단</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>%1에서 진행하는 이 단계에는 브라우저가 필요합니다.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>%1 페이지의 메시지:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>%1 페이지의 질문:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>제시간에 보안 키가 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1에 등록되지 않은 보안 키입니다. 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1에 이미 등록된 보안 키입니다.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN을 너무 많이 잘못 입력했습니다. 보안 키를 뺐다가 꽂은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>PIN을 너무 많이 잘못 입력하여 보안 키가 차단되었습니다. 재설정해야 합니다.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>보안 키가 분리되었습니다. 보안 키를 꽂은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>보안 키에 다른 계정을 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>보안 키에 응답이 허용되지 않았습니다.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>이 보안 키는 %1에서 요구하는 작업을 할 수 없습니다. 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>보안 키의 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>보안 키의 PIN을 정하세요.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN이 잘못되었습니다. 남은 시도 횟수: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>지문을 인식하지 못한 횟수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN에 허용되지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>새 PIN이 이전 PIN과 같습니다.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>최소 문자 수: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>%1에 사용할 계정을 선택하세요.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>보안 키를 터치하세요.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>로그인 서비스의 설명: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>수락하면 여기에서 현재 계정이 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>수락하고 로그인</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>초대를 받았습니다</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>링크를 통해 %1의 조직에 초대되었습니다. 예상한 초대인 경우에만 수락하세요.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>요청 내용을 다시 보낼 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>본인임을 확인하세요: %1에서 세션을 사용하려고 합니다.</translation>
    </message>
</context>
</TS>
