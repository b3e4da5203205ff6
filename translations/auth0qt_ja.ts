<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>サインインは完了しませんでした</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>このページを閉じて %1 に戻ることができます。</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>%1 に戻ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>このサインインは終了しています</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>すでに完了しているか、時間がかかりすぎました。%1 に戻って続けてください。</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>長すぎます。アプリケーションに戻ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>ページが開かれる前にブラウザーが送信しました。ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>サインインページの応答ではありません。このページを閉じることができます。</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>このリクエストは受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>時間がかかりすぎました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>サーバーに接続できませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>サインインサービスへの安全な接続を確立できませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>試行回数が多すぎるため、サーバーから待つように求められています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>現在、サインインサービスに問題が発生しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>サインインサービスの応答を理解できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>このアプリケーションはサインイン用に設定されていません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>ブラウザーでサインインページを表示できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>このサインインのものではない応答が届きました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>サインインは拒否されました。別のアカウントを試すか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>サインインサービスの応答を信頼できませんでした。そのため、サインインできませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>このアカウントには 2 つ目の手順が必要です。もう一度サインインして、ご本人であることを確認してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>このアプリケーションはキーチェーンの使用を許可されませんでした。許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>キーチェーンにアクセスできませんでした。そのため、アプリケーションを閉じるとサインインは保持されません。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>保存されたサインインを読み取れません。もう一度サインインして置き換えてください。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>サインインしていません。最初にサインインしてください。</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>新しいサインインに置き換えられました。そちらで続けてください。</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>サインインをキャンセルしました。いつでも再開できます。</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>保存されたサインインの検索はキャンセルされました。いつでもサインインできます。</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>サインインが完了する前にサインインウィンドウが閉じられました。いつでも再開できます。</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>サインインは時間内に完了しませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>完了する前にアプリケーションによって終了されました。アプリケーションを再起動してサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>途中でサインインの設定が変更されました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>このアプリケーションはサインイン用に設定されていません: クライアント ID がありません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>このアプリケーションはサインイン用に設定されていません: サインインサービスのアドレスがないか、正しくありません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>このアプリケーションはサインイン用に設定されていません: サインインサービスのアドレスが正しくありません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>このアプリケーションはサインインページの応答を受信できません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>このサインインウィンドウはサインインサービスに接続されていません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>このアプリケーションは存在しない種類のサインインを要求しました。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>オフラインのようです。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>ネットワーク上にサインインサービスが見つかりませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>現在、サインインサービスが応答していません。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>サーバーの応答に時間がかかりすぎました。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>ネットワークのプロキシが接続を許可しませんでした。プロキシの設定を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>応答が完了する前に接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>サインインページを読み込めませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>サインインサービスの身元を確認できませんでした。そのため、何も送信されませんでした。このコンピューターの日付とネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>サインインサービスへの安全な接続を確立できませんでした。そのため、何も送信されませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>サインインサービスがこのアプリケーションの想定外の応答を返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>短時間の要求が多すぎました。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>サインインサービスの代わりに、別の機器またはプログラムが応答しました。ネットワークに独自のサインインページがある場合は、先にブラウザーで開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>サインインサービスの応答が完全には届きませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>サインインサービスの応答が大きすぎました。そのため、使用されませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>サインインサービスの応答を読み取れませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>サインインサービスがこのアプリケーションを別の場所に転送しようとしましたが、ここでは許可されていません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>サインインサービスへの接続が保護されない状態でした。そのため、何も送信されませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>応答は Web サーバーからのものではありませんでした。ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>サインインサービスの応答を展開できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>サインインサービスが別の名前を名乗っているため、信頼されません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>サインインサービスの説明情報が不完全です。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>このアドレスにサインインサービスは見つかりませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>サインインサービスが鍵を提供しませんでした。そのため、応答を検証できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>サインインサービスの鍵を読み取れませんでした。そのため、応答を検証できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>サインインサービスの鍵が多すぎるため、応答は信頼されませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>他のプログラムがポートを使用しているため、このアプリケーションはサインインページの応答を受信できません。このアプリケーションの他のウィンドウを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>このサインインのものではない応答が届きました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>サインインページの応答が明確ではありませんでした。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>要求先とは別のサインインサービスから応答が届きました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>サインインページから結果が返されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>待機中のサインインがないのに応答が届きました。ここでサインインを開始してください。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして、ご自分で開いてください。</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>サインインページを表示するブラウザーが見つかりませんでした。リンクをコピーして、任意のブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>サインインページがここでは表示できない場所に移動しました。もう一度試すか、ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>サインインページが動作を停止しました。もう一度試すか、ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスが要求を拒否しました。もう一度お試しください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>サインインには、まず同意が必要です。もう一度サインインして同意してください。</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>サインインサービスから先に確認したいことがあります。もう一度サインインして回答してください。</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>お使いのアカウントにはこのアプリケーションの使用が許可されていません。別のアカウントを試すか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>サインインサービスがこのアプリケーションの要求を理解できませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>このアプリケーションは許可されている範囲を超えて要求しました。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>現在、サインインサービスが混み合っています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>このアプリケーションはこの方法でのサインインを許可されていません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>このアカウントには 2 つ目の手順が必要です。もう一度サインインして、ご本人であることを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>サインインを完了できませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>サインインに時間がかかりすぎたか、すでに使用されています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>サインインサービスがこのアプリケーションを受け入れません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>サインインサービスはこの種類のサインインを提供していません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答に、このアプリケーションに必要なものが含まれていませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスから本人の情報が返されませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>サインインサービスが、このアプリケーションでは使用できない種類のアクセス権を返しました。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>サインインサービスから送られたデータが大きすぎて保存できません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>サインインサービスの応答を読み取れませんでした。後でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>セッションを更新できませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>しばらく使用されていないか、長時間開かれていたため、セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>セッションは別の場所から終了されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>2 か所で使用されているようだったため、安全のためセッションは終了されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>このアカウントは存在しません。別のアカウントでサインインするか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>アカウントがブロックされています。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>更新の途中でアプリケーションが終了したため、セッションを更新できませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>別のプログラムがセッションを更新中ですが、時間がかかりすぎています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>サインインサービスが別の人のデータを送信しました。そのため、使用されませんでした。ご自身のデータはそのままです。</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>プロフィールを最新の状態にできませんでした。プロフィールは元のままです。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答を信頼できませんでした。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>サインインサービスの応答が大きすぎました。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>サインインサービスの応答は、このアプリケーションでは読み取れない方法で暗号化されています。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答を読み取れませんでした。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答の最初の部分を読み取れませんでした。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>サインインサービスの署名方法は、このアプリケーションでは受け入れられません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>サインインサービスの応答は、このアプリケーションの知らない処理を求めています。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答の種類が想定と異なります。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>サインインサービスの応答は、公開されていない鍵で署名されていました。そのため、サインインできませんでした。数分後にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>サインインサービスの応答にどの鍵で署名されたかが明確ではありません。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>サインインサービスの鍵が応答と一致しません。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答が途中で改変された可能性があります。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答の内容を読み取れませんでした。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>要求先とは別のサインインサービスから応答が届きました。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>応答は別のアプリケーション宛てでした。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>応答は別のアプリケーション宛てでした。そのため、サインインできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>サインインは届く前に期限切れになりました。このコンピューターの日付と時刻を確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>サインインサービスとこのコンピューターの時計が一致していません。このコンピューターの日付と時刻を確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>サインインはまだ有効ではありません。このコンピューターの日付と時刻を確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>このサインインのものではない応答が届きました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>最後のサインインから時間が経ちすぎています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>要求されたものとは別の組織にサインインしました。そのため、使用されませんでした。もう一度サインインして、正しい組織を選んでください。</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>要求されたものとは別の組織にサインインしました。そのため、使用されませんでした。もう一度サインインして、正しい組織を選んでください。</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>サインインサービスの応答の各部分が一致しません。そのため、サインインできませんでした。もう一度サインインしてください。再び発生する場合は、このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>サインインの強度が不足していました。2 つ目の要素を使ってもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>セッションが別のアカウントで返されました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>このアプリケーションはキーチェーンの使用を許可されませんでした。キーチェーンの設定で許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>このコンピューターにキーチェーンが見つかりませんでした。そのため、アプリケーションを閉じるとサインインは保持されません。</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>キーチェーンにサインインの保存先がまだありません。そのため、アプリケーションを閉じるとサインインは保持されません。システムの設定でキーチェーンを作成してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>キーチェーンが要求された処理を実行できませんでした。そのため、アプリケーションを閉じるとサインインは保持されません。</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>キーチェーンにサインインが保持されませんでした。そのため、アプリケーションを閉じるとサインインは保持されません。</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>サインインを保存する前にアプリケーションが閉じられました。アプリケーションを再起動してサインインしてください。</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>保存されたサインインはありません。サインインしてください。</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>キーチェーンが時間内に応答しませんでした。確認画面が表示されていないか確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>キーチェーンから保存されたサインインが返されませんでした。ロックされている場合は、解除してもう一度お試しください。そうでない場合はサインインしてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>保存されたサインインを読み取れません。もう一度サインインして置き換えてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>保存されたサインインは、このアプリケーションの新しいバージョンのものです。アプリケーションを更新するか、もう一度サインインしてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>保存されたサインインが不完全です。もう一度サインインして置き換えてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>保存されたサインインは別のアカウントまたはサービスのものです。そのため、使用されませんでした。サインインしてください。何も削除されていません。</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>保存されたサインインにアクセスできませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>サインインを保存できませんでした。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>ここではサインアウトしました。ブラウザーのサインアウトは確認できませんでした。他の人も使う場合は、ブラウザーでもサインアウトしてください。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>ここではサインアウトしました。このサインインサービスには終了する方法がないため、ブラウザーではまだサインインしている可能性があります。</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>完了する前にサインアウトしました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>ご本人であることが確認されませんでした。そのため、何も送信されませんでした。サインインしたままです。</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>このアプリケーションは無効なオプションでサインインを要求しました。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>デスクトップの一部が不足しているため、ブラウザーからこのアプリケーションに自動的に戻ることができません。このコンピューターの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>お使いの設定を変更できないため、ブラウザーからこのアプリケーションに自動的に戻ることができません。このコンピューターの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>ブラウザーからこのアプリケーションに自動的に戻ることができません。このコンピューターの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>別のデバイスでのサインインは拒否されました。代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>このサインインサービスには別のデバイス用のコードがありません。代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>時間内にコードが入力されませんでした。続けるには新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>もう一方のデバイスでサインインが拒否されました。もう一度試すか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>コードの有効期限が切れました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>このアプリケーションはコードによるサインインを許可されていません。代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>このアプリケーションはサインインサービスに登録されていません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>サインインサービスの応答を使用できませんでした。代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>サインインサービスは、このアプリケーションによるアカウントの読み取りや変更を許可していません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>サインインサービスがアカウントのこの変更を拒否しました。</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>このアカウントはもうサインインサービスに登録されていません。</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>この変更を保存できません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>このアカウントはお使いのアカウントに連携されていません。</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>このアプリケーションのパスワードを使わずにサインインしています。そのため、ここで変更できるパスワードはありません。</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>すでにお使いのアカウントでサインインしました。別のアカウントを連携するには、そのアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>このリンクは招待として不完全です。メールのリンクをもう一度開くか、新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>保存されたサインインは別の組織のものです。この組織にサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>サインインサービスが、このウィンドウでは提示できない証明書を要求しています。ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>次のページは、お使いのブラウザーでのみ表示できます。そちらでサインインしてください。</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>ネットワークがパスワードを要求しています。お使いのブラウザーであれば提示できます。そちらでサインインしてください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>ネットワークのプロキシがパスワードを要求しています。お使いのブラウザーであれば提示できます。そちらでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>サインインサービスがページの代わりに別のものを送信しました。もう一度試すか、ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>このウィンドウは、サインインサービスの証明書を信頼していません。ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>ここではサインアウトしました。サインインサービスは、セッションを終了したことを確認しませんでした。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>これはメールアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>このアプリケーションには、許可されている以上の権限が必要です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>アカウントのすべてのデータを表示および変更するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>サインインサービスは、このアプリケーションによるサインイン方法の変更を許可していません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>このコードは受け付けられませんでした。確認してもう一度お試しいただくか、最初からやり直して別のコードを取得してください。</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>この項目はもう存在しません。一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>この種類のサインインはここでは追加できません。このアプリケーションのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>確認するものがありません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>サインインサービスの応答を使用できなかったため、アカウントは接続されませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>このアプリケーションのフォルダーを使用できないため、現在セッションを更新できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>サインインページの応答が長すぎました。そのため、使用されませんでした。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>サンドボックスの暗号化ファイル</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>何も開きませんか？リンクをコピーしてブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続ける</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>このウィンドウに戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>別のデバイスでコードを使用</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>新しいコードを取得</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>ここでページを開く</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>開くページの QR コード</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>入力するコード</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>安全でない接続</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>サインインを中止しますか？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>現在、サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>サインインはキャンセルされました</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>現在、サインインサービスに問題が発生しています</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>応答を理解できませんでした</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>サインインはまだ設定されていません</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>ページを表示できませんでした</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>このサインインとは関係のない応答が届きました</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>応答を信頼できません</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>もう一度サインインしてください</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>もう 1 つ手順が必要です</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>キーチェーンにアクセスできません</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>キーチェーンが応答しませんでした</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>保存されたサインインを読み取れません</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>ブラウザーでページを開きました。サインインしたら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>ブラウザーで %1 を開きました。サインインしたら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>別のデバイスで続ける</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>ここではブラウザーが開きませんでした。別のデバイスを使用してください。</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>何も開きませんか？リンクをコピーするか、別のデバイスでコードを使用してください。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>時間内にコードが入力されませんでした。続けるには新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>%1 を開いて次のコードを入力してください</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>このコードの有効期限が切れました</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>アカウントは連携されませんでした</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>このページからのメッセージをブロック</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>%1 でのこの手順にはブラウザーが必要です。</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>%1 のページからのメッセージ:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>%1 のページからの質問:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>時間内にセキュリティキーが使用されませんでした。</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>このセキュリティキーは %1 に登録されていません。別のキーを使用してください。</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>このセキュリティキーは %1 にすでに登録されています。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN を間違えた回数が多すぎます。セキュリティキーを取り外し、差し込み直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>PIN を間違えた回数が多すぎるため、セキュリティキーがブロックされています。リセットする必要があります。</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>セキュリティキーが取り外されました。差し込んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>セキュリティキーには、これ以上アカウントを保存する空きがありません。</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>セキュリティキーは応答を許可されませんでした。</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>このセキュリティキーは %1 の要求に対応していません。別のキーを使用してください。</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>セキュリティキーの PIN を入力してください。</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>セキュリティキーの PIN を設定してください。</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN が間違っています。残りの試行回数: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>指紋を認識できなかった回数が多すぎます。</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN に使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>新しい PIN が以前の PIN と同じです。</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>最小文字数: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>%1 のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>セキュリティキーに触れてください。</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>サインインサービスからの説明: 「%1」</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>承諾すると、ここでは現在のアカウントからサインアウトします。</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>承諾してサインイン</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>招待が届いています</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>リンクにより %1 の組織に招待されています。心当たりがある場合にのみ承諾してください。</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>要求の内容をもう一度送信することはできません</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>ご本人であることを確認してください: %1 がセッションを使用しようとしています。</translation>
    </message>
</context>
</TS>
