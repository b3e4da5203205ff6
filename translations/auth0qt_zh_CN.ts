<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>登录未完成</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>您可以关闭此页面并返回 %1。</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>请返回 %1 重试。</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>此次登录已结束</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>登录已经完成，或用时过长。请返回 %1 继续。</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>它过长。请返回应用程序重试。</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>浏览器在打开页面之前发送了它。请重新加载页面。</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>它不是登录页面的回复。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>此请求未被接受</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>用时过长。请重试。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>无法连接到服务器。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>无法与登录服务建立安全连接。未发送任何内容。</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>由于尝试次数过多，服务器要求等待。请稍等片刻再重试。</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>登录服务目前出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>登录服务给出了无法理解的回复。请稍后再试。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>此应用程序尚未设置登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>浏览器无法显示登录页面。请重试。</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>收到了不属于本次登录的回复，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>登录被拒绝。请尝试其他帐户，或联系您的管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>登录服务的回复不可信，因此您未能登录。请重试。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>您的帐户需要第二步验证。请重新登录并确认是您本人。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>您的密钥环已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>此应用程序未获准使用您的密钥环。请允许使用，然后重试。</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>无法访问您的密钥环，因此应用程序关闭后无法保留您的登录。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>无法读取您保存的登录信息。请重新登录以替换它。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>您尚未登录。请先登录。</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>较新的登录已取代本次登录。请在那里继续。</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>您取消了登录。您可以随时重新开始。</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>查找已保存登录信息的操作已取消。您可以随时登录。</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>登录窗口在您登录之前已关闭。您可以随时重新开始。</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>登录未在规定时间内完成。请重新开始。</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>应用程序在完成之前终止了此操作。请重新启动它并登录。</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>登录设置在此期间已更改。请重新开始。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>此应用程序尚未设置登录：缺少客户端 ID。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>此应用程序尚未设置登录：其登录服务的地址缺失或无效。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>此应用程序尚未设置登录：其登录服务的地址无效。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>此应用程序无法接收登录页面的回复。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>此登录窗口未连接到登录服务。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>此应用程序请求了一种不存在的登录方式。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>您似乎处于离线状态。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>在网络上找不到登录服务。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>登录服务目前没有响应。请过几分钟再重试。</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>服务器响应时间过长。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>您网络的代理未允许此连接通过。请检查您的代理设置，然后重试。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>连接在回复完成之前中断。请重试。</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>无法加载登录页面。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>无法证实登录服务的身份，因此未发送任何内容。请检查此计算机的日期和您的网络，然后重试。</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>无法与登录服务建立安全连接，因此未发送任何内容。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>登录服务的回复方式出乎此应用程序的预料。请稍后再试。</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>短时间内请求过多。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>其他设备或程序代替登录服务作出了回复。如果您的网络有自己的登录页面，请先在浏览器中打开它，然后重试。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>登录服务的回复未完整送达。请重试。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>登录服务的回复过大，因此未予使用。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>无法读取登录服务的回复。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>登录服务将此应用程序转到了别处，这在此处是不允许的。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>与登录服务的连接将不受保护，因此未发送任何内容。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>该回复不是来自 Web 服务器。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>无法解压登录服务的回复。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>登录服务自称的名称不符，因此不受信任。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>登录服务的描述信息不完整。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>在此地址找不到登录服务。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>登录服务未提供其密钥，因此无法检查其回复。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>无法读取登录服务的密钥，因此无法检查其回复。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>登录服务的密钥过多，因此其回复不受信任。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>由于其他程序占用了端口，此应用程序无法接收登录页面的回复。请关闭它的其他副本，然后重试。</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>收到了不属于本次登录的回复，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>登录页面的回复不明确，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>回复来自所请求之外的另一登录服务，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>登录页面返回时没有结果。请重新登录。</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>没有登录在等待，却收到了回复。请在此处开始登录。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>无法打开您的浏览器。请复制链接并自行打开。</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>找不到可显示登录页面的浏览器。请复制链接并在任意浏览器中打开。</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>登录页面转到了无法在此处显示的位置。请重试，或在浏览器中继续。</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>登录页面已停止工作。请重试，或在浏览器中继续。</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>登录服务拒绝了请求。请重试；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>您需要重新登录。</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>登录需要先征得您的同意。请重新登录并确认同意。</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>登录服务有一个问题需要您先回答。请重新登录并回答。</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>您的帐户无权使用此应用程序。请尝试其他帐户，或联系您的管理员。</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>登录服务无法理解此应用程序的请求。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>此应用程序请求的内容超出了其权限。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>登录服务目前繁忙。请过几分钟再重试。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>此应用程序不能以这种方式让用户登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>您的帐户需要第二步验证。请重新登录并确认是您本人。</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>无法完成登录。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>登录用时过长或已被使用。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>登录服务不接受此应用程序。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>登录服务不提供这种登录方式。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务遗漏了此应用程序所需的内容。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务未说明您的身份。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>登录服务给出了此应用程序无法使用的访问类型。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>登录服务发送的内容过大，无法保存。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>无法读取登录服务的回复。请稍后重新登录。</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>无法续订您的会话。请重新登录。</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>由于一段时间未使用或打开时间过长，您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>您的会话已从其他位置结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>由于似乎在两处同时使用，为安全起见，您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>此帐户已不存在。请使用其他帐户登录，或联系您的管理员。</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>您的帐户已被封锁。请联系您的管理员。</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>由于应用程序在续订过程中被终止，无法续订您的会话。请重新登录。</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>另一个程序正在续订您的会话，但用时过长。请重试。</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>登录服务发送了他人的数据，因此未予使用。您自己的数据保持不变。</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>无法更新您的个人资料。它保持原样；请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务的回复不可信，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>登录服务的回复过大，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>登录服务的回复以此应用程序无法读取的方式加密。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>无法读取登录服务的回复，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>无法读取登录服务回复的第一部分，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>登录服务的签名方式不被此应用程序接受。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>登录服务的回复要求了此应用程序不了解的内容。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务的回复与预期类型不同，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>登录服务的回复使用了其未公布的密钥签名，因此您未能登录。请过几分钟再重新登录。</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>不清楚登录服务的回复是由哪个密钥签名的，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>登录服务的密钥与其回复不匹配，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务的回复可能在途中被更改，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>无法读取登录服务回复的内容，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>回复来自所请求之外的另一登录服务，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>该回复是给另一个应用程序的，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>该回复是给另一个应用程序的，因此您未能登录。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登录在送达之前已过期。请检查此计算机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登录服务的时钟与此计算机的时钟不一致。请检查此计算机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>登录尚未生效。请检查此计算机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>收到了不属于本次登录的回复，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>您上次登录的时间过久，不能用于此操作。请重新登录。</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>您登录的组织与所请求的组织不同，因此未予使用。请重新登录并选择正确的组织。</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>您登录的组织与所请求的组织不同，因此未予使用。请重新登录并选择正确的组织。</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>登录服务回复的各部分不一致，因此您未能登录。请重新登录；如果再次发生，请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>登录的安全强度未达到要求。请使用第二重验证重新登录。</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>您的会话返回时使用了另一个帐户，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>此应用程序未获准使用您的密钥环。请在密钥环的设置中允许使用，然后重试。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>在此计算机上找不到密钥环，因此应用程序关闭后无法保留您的登录。</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>您的密钥环还没有可保存登录信息的位置，因此应用程序关闭后无法保留您的登录。请在系统设置中创建密钥环，然后重新登录。</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>您的密钥环无法完成所请求的操作，因此应用程序关闭后无法保留您的登录。</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>您的密钥环未保留您的登录信息，因此应用程序关闭后无法保留您的登录。</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>应用程序在保存您的登录信息之前已关闭。请重新启动它并登录。</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>没有已保存的登录信息。请登录。</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>您的密钥环未及时响应。请查看它是否在询问，然后重试。</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>您的密钥环未显示已保存的登录信息。如果它已锁定，请解锁后重试；否则请登录。未删除任何内容。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>无法读取您保存的登录信息。请重新登录以替换它。未删除任何内容。</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>您保存的登录信息来自此应用程序的更新版本。请更新应用程序，或重新登录。未删除任何内容。</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>您保存的登录信息不完整。请重新登录以替换它。未删除任何内容。</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>保存的登录信息属于另一个帐户或服务，因此未予使用。请登录。未删除任何内容。</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>无法访问您保存的登录信息。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>无法保存您的登录信息。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>您已在此处退出登录。您的浏览器未确认也已退出登录；如果有其他人使用它，请在浏览器中退出登录。</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>您已在此处退出登录。您的浏览器可能仍处于登录状态，因为此登录服务不提供结束登录的方式。</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>此操作在完成之前已取消。</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>在此操作完成之前您已退出登录。请重新登录。</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>您未确认是您本人，因此未发送任何内容。您仍处于登录状态。</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>此应用程序请求登录时使用了无效选项。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>由于缺少桌面的某个组件，您的浏览器无法自行返回此应用程序。请联系此计算机的管理员。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>由于无法更改您的设置，您的浏览器无法自行返回此应用程序。请联系此计算机的管理员。</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>您的浏览器无法自行返回此应用程序。请联系此计算机的管理员。</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>在其他设备上的登录被拒绝。请改用浏览器登录。</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>此登录服务不提供用于其他设备的代码。请改用浏览器登录。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>无人在规定时间内输入代码。请获取新代码以继续。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>登录在另一台设备上被拒绝。请重试，或使用其他帐户。</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>代码已失效。请重新开始。</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>此应用程序不能以代码方式让用户登录。请改用浏览器登录。</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>登录服务不认识此应用程序。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>登录服务给出了无法使用的回复。请改用浏览器登录。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>登录服务不允许此应用程序读取或更改您的帐户。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>登录服务拒绝了对您帐户的这项更改。</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>登录服务不再认识此帐户。</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>无法保存此更改。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>此帐户未与您的帐户关联。</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>您登录时不使用此应用程序的密码，因此此处没有可更改的密码。</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>您登录的是您已在使用的帐户。请使用其他帐户登录以进行关联。</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>此链接不是完整的邀请。请再次打开电子邮件中的链接，或索取新的邀请。</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>您保存的登录信息属于另一个组织。请登录此组织。</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>登录服务要求提供此窗口无法提供的证书。请在浏览器中继续。</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>下一个页面只能在您自己的浏览器中显示。请在浏览器中登录。</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>您的网络要求提供密码，您自己的浏览器可以提供。请在浏览器中登录。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>您网络的代理要求提供密码，您自己的浏览器可以提供。请在浏览器中登录。</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>登录服务发送了其他内容，而不是其页面。请重试，或在浏览器中继续。</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>此窗口不信任登录服务的证书。请在浏览器中继续。</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>您已在此处退出登录。登录服务未确认已结束您的会话。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>这不是电子邮件地址。请检查。</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>此应用程序需要的权限超出了您授予的范围。请重新登录。</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>请重新登录以查看和更改您账户的所有数据。</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>登录服务不允许此应用程序更改您的登录方式。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>此代码未被接受。请检查后重试，或重新开始以获取另一个代码。</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>此条目已不存在。请重新加载列表。</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>无法在此处添加这种登录方式。请联系此应用程序的支持人员。</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>没有需要确认的内容。请重新开始。</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>登录服务给出了无法使用的回复，因此未连接该帐户。请稍后再试。</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>由于无法使用此应用程序的文件夹，现在无法续订您的会话。请稍后重试。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>登录页面的回复过长，因此未予使用。请重新登录。</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>沙盒的加密文件</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>什么都没打开？请复制链接并粘贴到您的浏览器中。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>返回此窗口</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>在其他设备上使用代码</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>在此打开页面</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>要打开的页面的二维码</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>要输入的代码</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>不安全的连接</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>停止登录？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>切换帐户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>目前无法连接到服务器。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>未连接到服务器</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>登录服务目前出现问题</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>回复无法理解</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>登录尚未设置</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>无法显示页面</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>该回复不属于本次登录</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>您未能登录</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>回复不可信</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>还需要一个步骤</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>无法访问您的密钥环</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>您的密钥环没有响应</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>无法读取您保存的登录信息</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>我们已在您的浏览器中打开一个页面。登录后请返回此处。</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>我们已在您的浏览器中打开 %1。登录后请返回此处。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>在其他设备上继续</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>此处未打开浏览器。请使用其他设备。</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>什么都没打开？请复制链接，或在其他设备上使用代码。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>无人在规定时间内输入代码。请获取新代码以继续。</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>请前往 %1 并输入</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>此代码已失效</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>帐户未关联</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>阻止来自此页面的消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>%1 上的这一步骤需要使用您的浏览器。</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>%1 上的页面显示：</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>%1 上的页面询问：</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>未在规定时间内使用安全密钥。</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 无法识别此安全密钥。请使用其他安全密钥。</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 已有此安全密钥。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN 错误次数过多。请拔出安全密钥，重新插入，然后重试。</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>由于 PIN 错误次数过多，安全密钥已被锁定，必须重置。</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>安全密钥已被拔出。请将其插入，然后重试。</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>安全密钥没有空间来存放另一个帐户。</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>安全密钥未获准作答。</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>此安全密钥不支持 %1 要求的操作。请使用其他安全密钥。</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>请输入您的安全密钥的 PIN。</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>请为您的安全密钥设置 PIN。</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN 错误。剩余尝试次数：%1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>指纹未能识别的次数过多。</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN 包含不允许使用的字符。</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>新 PIN 与旧 PIN 相同。</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>最少字符数：%1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>请选择用于 %1 的帐户。</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>请触摸您的安全密钥。</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>登录服务的说明：“%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>接受后，您将在此处退出当前账户。</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>接受并登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>您有一个邀请</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>一个链接邀请您加入 %1 上的组织。仅当您预期会收到它时才接受。</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>无法再次发送请求的内容</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>请确认是您本人：%1 想要使用您的会话。</translation>
    </message>
</context>
</TS>
