<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>您已登入</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已登出</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>登入未完成</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>您可以關閉此頁面並返回 %1。</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>請返回 %1 再試一次。</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>此次登入已結束</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>登入已經完成，或花費時間過長。請返回 %1 繼續。</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>它過長。請返回應用程式再試一次。</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>瀏覽器在開啟頁面之前傳送了它。請重新載入頁面。</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>它不是登入頁面的回應。您可以關閉此頁面。</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>此要求未被接受</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登入已取消。</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>花費的時間過長。請再試一次。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>無法連線到伺服器。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>無法與登入服務建立安全連線。未傳送任何內容。</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>由於嘗試次數過多，伺服器要求等待。請稍候片刻再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>登入服務目前發生問題。請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>登入服務的回應無法理解。請稍後再試。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>此應用程式尚未設定登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>瀏覽器無法顯示登入頁面。請再試一次。</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>收到不屬於此次登入的回應，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>登入遭到拒絕。請嘗試其他帳戶，或聯絡您的管理員。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>登入服務的回應無法信任，因此您未能登入。請再試一次。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的工作階段已結束。請重新登入。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>您的帳戶需要第二個步驟。請重新登入並確認是您本人。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>您的鑰匙圈已鎖定。請將其解鎖，然後再試一次。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>此應用程式未獲准使用您的鑰匙圈。請允許使用，然後再試一次。</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>無法存取您的鑰匙圈，因此應用程式關閉後無法保留您的登入。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>無法讀取您儲存的登入資訊。請重新登入以取代它。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>您尚未登入。請先登入。</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>較新的登入已取代此次登入。請在那裡繼續。</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>您已取消登入。您可以隨時重新開始。</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>尋找已儲存登入資訊的作業已取消。您可以隨時登入。</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>登入視窗在您登入前已關閉。您可以隨時重新開始。</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>登入未在時限內完成。請重新開始。</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>應用程式在完成前終止了此作業。請重新啟動它並登入。</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>登入設定在此期間已變更。請重新開始。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>此應用程式尚未設定登入：缺少用戶端 ID。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>此應用程式尚未設定登入：其登入服務的位址遺漏或無效。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>此應用程式尚未設定登入：其登入服務的位址無效。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>此應用程式無法接收登入頁面的回應。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>此登入視窗未連線到登入服務。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>此應用程式要求了不存在的登入方式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>您似乎已離線。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>在網路上找不到登入服務。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>登入服務目前沒有回應。請過幾分鐘再試一次。</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>伺服器回應時間過長。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>您網路的 Proxy 未允許此連線通過。請檢查您的 Proxy 設定，然後再試一次。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>連線在回應完成前中斷。請再試一次。</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>無法載入登入頁面。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>無法證實登入服務的身分，因此未傳送任何內容。請檢查此電腦的日期和您的網路，然後再試一次。</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>無法與登入服務建立安全連線，因此未傳送任何內容。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>登入服務的回應方式出乎此應用程式的預期。請稍後再試。</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>短時間內的要求過多。請稍候片刻，然後再試一次。</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>其他裝置或程式代替登入服務作出了回應。如果您的網路有自己的登入頁面，請先在瀏覽器中開啟，然後再試一次。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>登入服務的回應未完整送達。請再試一次。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>登入服務的回應過大，因此未予使用。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>無法讀取登入服務的回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>登入服務將此應用程式轉到別處，這在此處並不允許。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>與登入服務的連線將不受保護，因此未傳送任何內容。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>該回應並非來自 Web 伺服器。請檢查您的網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>無法解壓縮登入服務的回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>登入服務自稱的名稱不符，因此不受信任。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>登入服務的描述資訊不完整。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>在此位址找不到登入服務。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>登入服務未提供其金鑰，因此無法檢查其回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>無法讀取登入服務的金鑰，因此無法檢查其回應。請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>登入服務的金鑰過多，因此其回應不受信任。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>由於其他程式使用了連接埠，此應用程式無法接收登入頁面的回應。請關閉它的其他執行個體，然後再試一次。</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>收到不屬於此次登入的回應，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>登入頁面的回應不明確，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>回應來自並非所要求的另一個登入服務，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>登入頁面返回時沒有結果。請重新登入。</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>沒有登入在等待，卻收到了回應。請在此處開始登入。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>無法開啟您的瀏覽器。請複製連結並自行開啟。</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>找不到可顯示登入頁面的瀏覽器。請複製連結並在任一瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>登入頁面前往了無法在此處顯示的位置。請再試一次，或在瀏覽器中繼續。</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>登入頁面已停止運作。請再試一次，或在瀏覽器中繼續。</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>登入服務拒絕了要求。請再試一次；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>您需要重新登入。</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>登入需要先取得您的同意。請重新登入並確認同意。</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>登入服務有問題需要您先回答。請重新登入並回答。</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>您的帳戶無權使用此應用程式。請嘗試其他帳戶，或聯絡您的管理員。</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>登入服務無法理解此應用程式的要求。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>此應用程式要求的內容超出其權限。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>登入服務目前忙碌中。請過幾分鐘再試一次。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>此應用程式不得以這種方式讓使用者登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>您的帳戶需要第二個步驟。請重新登入並確認是您本人。</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>無法完成登入。請重新登入。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>登入花費的時間過長或已被使用。請重新登入。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>登入服務不接受此應用程式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>登入服務不提供這種登入方式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務遺漏了此應用程式所需的內容。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務未說明您的身分。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>登入服務給予了此應用程式無法使用的存取類型。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>登入服務傳送的內容過大，無法儲存。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>無法讀取登入服務的回應。請稍後重新登入。</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>無法更新您的工作階段。請重新登入。</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>由於一段時間未使用或開啟時間過長，您的工作階段已結束。請重新登入。</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>您的工作階段已從其他位置結束。請重新登入。</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>由於似乎在兩處同時使用，為安全起見，您的工作階段已結束。請重新登入。</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>此帳戶已不存在。請使用其他帳戶登入，或聯絡您的管理員。</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>您的帳戶已遭封鎖。請聯絡您的管理員。</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>由於應用程式在更新途中遭終止，無法更新您的工作階段。請重新登入。</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>另一個程式正在更新您的工作階段，但花費時間過長。請再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>登入服務傳送了他人的資料，因此未予使用。您自己的資料維持不變。</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>無法更新您的個人資料。它維持原樣；請稍後再試。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務的回應無法信任，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>登入服務的回應過大，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>登入服務的回應以此應用程式無法讀取的方式加密。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>無法讀取登入服務的回應，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>無法讀取登入服務回應的第一部分，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>登入服務的簽署方式不為此應用程式所接受。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>登入服務的回應要求了此應用程式不了解的內容。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務的回應與預期的類型不同，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>登入服務的回應使用了其未公布的金鑰簽署，因此您未能登入。請過幾分鐘再重新登入。</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>不清楚登入服務的回應是由哪個金鑰簽署，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>登入服務的金鑰與其回應不符，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務的回應可能在途中遭到變更，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>無法讀取登入服務回應的內容，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>回應來自並非所要求的另一個登入服務，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>該回應是給另一個應用程式的，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>該回應是給另一個應用程式的，因此您未能登入。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登入在送達前已過期。請檢查此電腦的日期和時間，然後重新登入。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登入服務的時鐘與此電腦的時鐘不一致。請檢查此電腦的日期和時間，然後重新登入。</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登入尚未生效。請檢查此電腦的日期和時間，然後重新登入。</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>收到不屬於此次登入的回應，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>您上次登入的時間過久，不適用於此作業。請重新登入。</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>您登入的組織與所要求的組織不同，因此未予使用。請重新登入並選擇正確的組織。</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>您登入的組織與所要求的組織不同，因此未予使用。請重新登入並選擇正確的組織。</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登入服務回應的各部分不一致，因此您未能登入。請重新登入；如果再次發生，請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>登入的安全強度未達要求。請使用第二重驗證重新登入。</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>您的工作階段返回時使用了另一個帳戶，因此未予使用。請重新登入。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>此應用程式未獲准使用您的鑰匙圈。請在鑰匙圈的設定中允許使用，然後再試一次。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>在此電腦上找不到鑰匙圈，因此應用程式關閉後無法保留您的登入。</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>您的鑰匙圈還沒有可儲存登入資訊的位置，因此應用程式關閉後無法保留您的登入。請在系統設定中建立鑰匙圈，然後重新登入。</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>您的鑰匙圈無法完成所要求的作業，因此應用程式關閉後無法保留您的登入。</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>您的鑰匙圈未保留您的登入資訊，因此應用程式關閉後無法保留您的登入。</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>應用程式在儲存您的登入資訊前已關閉。請重新啟動它並登入。</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>沒有已儲存的登入資訊。請登入。</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>您的鑰匙圈未及時回應。請查看它是否正在詢問，然後再試一次。</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>您的鑰匙圈未顯示已儲存的登入資訊。如果它已鎖定，請解鎖後再試一次；否則請登入。未刪除任何內容。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>無法讀取您儲存的登入資訊。請重新登入以取代它。未刪除任何內容。</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>您儲存的登入資訊來自此應用程式的較新版本。請更新應用程式，或重新登入。未刪除任何內容。</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>您儲存的登入資訊不完整。請重新登入以取代它。未刪除任何內容。</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>儲存的登入資訊屬於另一個帳戶或服務，因此未予使用。請登入。未刪除任何內容。</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>無法存取您儲存的登入資訊。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>無法儲存您的登入資訊。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>您已在此處登出。您的瀏覽器未確認也已登出；如果有其他人使用它，請在瀏覽器中登出。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>您已在此處登出。您的瀏覽器可能仍處於登入狀態，因為此登入服務不提供結束登入的方式。</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>此作業在完成前已取消。</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>您在此作業完成前已登出。請重新登入。</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>您未確認是您本人，因此未傳送任何內容。您仍處於登入狀態。</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>此應用程式要求登入時使用了無效的選項。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>由於缺少桌面的某個元件，您的瀏覽器無法自行返回此應用程式。請聯絡此電腦的管理員。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>由於無法變更您的設定，您的瀏覽器無法自行返回此應用程式。請聯絡此電腦的管理員。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>您的瀏覽器無法自行返回此應用程式。請聯絡此電腦的管理員。</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>在其他裝置上的登入遭到拒絕。請改用瀏覽器登入。</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>此登入服務不提供用於其他裝置的代碼。請改用瀏覽器登入。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>無人在時限內輸入代碼。請取得新代碼以繼續。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>登入在另一部裝置上遭到拒絕。請再試一次，或使用其他帳戶。</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>代碼已失效。請重新開始。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>此應用程式不得以代碼方式讓使用者登入。請改用瀏覽器登入。</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>登入服務不認得此應用程式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>登入服務的回應無法使用。請改用瀏覽器登入。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>登入服務不允許此應用程式讀取或變更您的帳戶。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>登入服務拒絕了對您帳戶的這項變更。</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>登入服務不再認得此帳戶。</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>無法儲存此變更。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>此帳戶未與您的帳戶連結。</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>您登入時不使用此應用程式的密碼，因此此處沒有可變更的密碼。</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>您登入的是您已在使用的帳戶。請使用其他帳戶登入以進行連結。</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>此連結不是完整的邀請。請再次開啟電子郵件中的連結，或索取新的邀請。</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>您儲存的登入資訊屬於另一個組織。請登入此組織。</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>登入服務要求提供此視窗無法提供的憑證。請在瀏覽器中繼續。</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>下一個頁面只能在您自己的瀏覽器中顯示。請在瀏覽器中登入。</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>您的網路要求提供密碼，您自己的瀏覽器可以提供。請在瀏覽器中登入。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>您網路的 Proxy 要求提供密碼，您自己的瀏覽器可以提供。請在瀏覽器中登入。</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>登入服務傳送了其他內容，而不是其頁面。請再試一次，或在瀏覽器中繼續。</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>此視窗不信任登入服務的憑證。請在瀏覽器中繼續。</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>您已在此處登出。登入服務未確認已結束您的工作階段。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>這不是電子郵件地址。請檢查。</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>此應用程式需要的權限超出您授予的範圍。請重新登入。</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>請重新登入以檢視和變更您帳戶的所有資料。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>登入服務不允許此應用程式變更您的登入方式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>此代碼未被接受。請檢查後重試，或重新開始以取得另一個代碼。</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>此項目已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>無法在此處新增這種登入方式。請聯絡此應用程式的支援人員。</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>沒有需要確認的內容。請重新開始。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>登入服務的回應無法使用，因此未連結該帳戶。請稍後再試。</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>由於無法使用此應用程式的資料夾，目前無法更新您的工作階段。請稍後再試。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>登入頁面的回應過長，因此未予使用。請重新登入。</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>沙箱的加密檔案</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>什麼都沒開啟？請複製連結並貼到您的瀏覽器中。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>在瀏覽器中繼續</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次開啟</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>返回此視窗</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>在其他裝置上使用代碼</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製代碼</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>取得新代碼</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>在此開啟頁面</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>要開啟之頁面的 QR 碼</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>要輸入的代碼</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全連線</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>不安全的連線</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>停止登入？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登入頁面</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌中</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>切換帳戶</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>目前無法連線到伺服器。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生問題</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>登入已取消</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>花費的時間過長</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>未連線到伺服器</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>連線不安全</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>登入服務目前發生問題</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>回應無法理解</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>登入尚未設定</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>無法顯示頁面</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>該回應不屬於此次登入</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>您未能登入</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>回應無法信任</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>請重新登入</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>還需要一個步驟</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>無法存取您的鑰匙圈</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>您的鑰匙圈沒有回應</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>無法讀取您儲存的登入資訊</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登入</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>我們已在您的瀏覽器中開啟一個頁面。登入後請返回此處。</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>我們已在您的瀏覽器中開啟 %1。登入後請返回此處。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在連線到 %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>在其他裝置上繼續</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>詳細資料：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>此處未開啟瀏覽器。請使用其他裝置。</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>什麼都沒開啟？請複製連結，或在其他裝置上使用代碼。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>無人在時限內輸入代碼。請取得新代碼以繼續。</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>請前往 %1 並輸入</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>此代碼已失效</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>還剩 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>帳戶未連結</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>封鎖來自此頁面的訊息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>%1 上的這個步驟需要使用您的瀏覽器。</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>%1 上的頁面顯示：</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>%1 上的頁面詢問：</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>未在時限內使用安全金鑰。</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 無法辨識此安全金鑰。請使用其他安全金鑰。</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 已有此安全金鑰。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN 錯誤次數過多。請拔出安全金鑰，重新插入，然後再試一次。</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>由於 PIN 錯誤次數過多，安全金鑰已遭鎖定，必須重設。</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>安全金鑰已被拔出。請將其插入，然後再試一次。</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>安全金鑰沒有空間可存放另一個帳戶。</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>安全金鑰未獲准回應。</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>此安全金鑰不支援 %1 要求的操作。請使用其他安全金鑰。</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>請輸入您安全金鑰的 PIN。</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>請為您的安全金鑰設定 PIN。</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN 錯誤。剩餘嘗試次數：%1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>指紋無法辨識的次數過多。</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN 包含不允許使用的字元。</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>新 PIN 與舊 PIN 相同。</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>最少字元數：%1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>請選擇用於 %1 的帳戶。</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>請觸碰您的安全金鑰。</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>登入服務的說明：「%1」</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>接受後，您將在此處登出目前的帳戶。</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>接受並登入</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不要</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>您有一個邀請</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>一個連結邀請您加入 %1 上的組織。僅在您預期會收到時才接受。</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>無法再次傳送要求的內容</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>請確認是您本人：%1 想要使用您的工作階段。</translation>
    </message>
</context>
</TS>
