<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Oturum açtınız</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Oturumu kapattınız</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Oturum açma tamamlanmadı</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>Bu sayfayı kapatıp %1 uygulamasına dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>Yeniden denemek için %1 uygulamasına dönün.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Bu oturum açma işlemi sona erdi</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>İşlem zaten tamamlanmıştı veya çok uzun sürdü. Devam etmek için %1 uygulamasına dönün.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>Çok uzun. Yeniden denemek için uygulamaya dönün.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>Tarayıcı bunu sayfa açılmadan önce gönderdi. Sayfayı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>Bir oturum açma sayfasının yanıtı değil. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>Bu istek kabul edilmedi</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Oturum açma iptal edildi.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>Bu çok uzun sürdü. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>Sunucuya ulaşılamadı. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>Oturum açma hizmetiyle güvenli bağlantı kurulamadı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>Sunucu, çok fazla deneme yapıldığı için beklenmesini istiyor. Lütfen birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>Oturum açma hizmetinde şu anda bir sorun var. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı anlaşılamadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>Tarayıcı, oturum açma sayfasını gösteremedi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Bu oturum açmaya ait olmayan bir yanıt geldi, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>Oturum açma reddedildi. Başka bir hesap deneyin veya yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>Oturum açma hizmetinin yanıtına güvenilemedi, bu nedenle oturumunuz açılmadı. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Oturumunuz sona erdi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>Hesabınız ikinci bir adım istiyor. Lütfen yeniden oturum açıp kimliğinizi doğrulayın.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>Anahtarlığınız kilitli. Kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>Bu uygulamanın anahtarlığınızı kullanmasına izin verilmedi. İzin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>Anahtarlığınıza erişilemedi, bu nedenle uygulama kapandıktan sonra oturumunuz korunamaz.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>Kayıtlı oturumunuz okunamıyor. Yenilemek için tekrar oturum açın.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>Oturum açmadınız. Lütfen önce oturum açın.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>Bunun yerini daha yeni bir oturum açma aldı. Oradan devam edin.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>Oturum açmayı iptal ettiniz. İstediğiniz zaman yeniden başlayın.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Kayıtlı oturumunuzun aranması iptal edildi. İstediğiniz zaman oturum açabilirsiniz.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>Oturum açma penceresi, siz oturum açmadan kapatıldı. İstediğiniz zaman yeniden başlayın.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>Oturum açma zamanında tamamlanmadı. Lütfen baştan başlayın.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>Uygulama, bu işlemi tamamlanmadan sonlandırdı. Yeniden başlatıp oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>Oturum açma ayarları bu sırada değişti. Lütfen baştan başlayın.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: istemci kimliği yok. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: oturum açma hizmetinin adresi eksik veya geçersiz. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: oturum açma hizmetinin adresi geçersiz. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>Bu uygulama, oturum açma sayfasının yanıtını alamıyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>Bu oturum açma penceresi bir oturum açma hizmetine bağlı değil. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>Bu uygulama, var olmayan bir oturum açma türü istedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>Çevrimdışı görünüyorsunuz. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>Oturum açma hizmeti ağda bulunamadı. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>Oturum açma hizmeti şu anda yanıt vermiyor. Lütfen birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>Sunucunun yanıt vermesi çok uzun sürdü. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>Ağınızın vekil sunucusu bağlantıya izin vermedi. Vekil sunucu ayarlarınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>Bağlantı, yanıt tamamlanmadan kesildi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>Oturum açma sayfası yüklenemedi. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>Oturum açma hizmetinin kimliği kanıtlanamadı, bu nedenle hiçbir şey gönderilmedi. Bu bilgisayarın tarihini ve ağınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>Oturum açma hizmetiyle güvenli bağlantı kurulamadı, bu nedenle hiçbir şey gönderilmedi. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>Oturum açma hizmeti, bu uygulamanın beklemediği biçimde yanıt verdi. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>Kısa sürede çok fazla istek yapıldı. Lütfen biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>Oturum açma hizmetinin yerine başka bir aygıt veya program yanıt verdi. Ağınızın kendi oturum açma sayfası varsa önce onu bir tarayıcıda açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>Oturum açma hizmetinin yanıtı eksik geldi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı çok büyüktü, bu nedenle kullanılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı başka yere yönlendirdi; buna burada izin verilmiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>Oturum açma hizmetine bağlantı korumasız olacaktı, bu nedenle hiçbir şey gönderilmedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>Yanıt bir web sunucusundan gelmedi. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı açılamadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti kendini başka bir adla tanıtıyor, bu nedenle ona güvenilmiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin tanımı eksik. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>Bu adreste oturum açma hizmeti bulunamadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Oturum açma hizmeti anahtarlarını vermedi, bu nedenle yanıtı denetlenemedi. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Oturum açma hizmetinin anahtarları okunamadı, bu nedenle yanıtı denetlenemedi. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin çok fazla anahtarı var, bu nedenle yanıtına güvenilmedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>Başka programlar bağlantı noktalarını kullandığı için bu uygulama, oturum açma sayfasının yanıtını alamıyor. Uygulamanın diğer kopyalarını kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>Bu oturum açmaya ait olmayan bir yanıt geldi, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>Oturum açma sayfasının yanıtı açık değildi, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>Yanıt, sorulandan başka bir oturum açma hizmetinden geldi, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>Oturum açma sayfası sonuç vermeden döndü. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>Bekleyen bir oturum açma olmadığı hâlde yanıt geldi. Lütfen oturum açmayı buradan başlatın.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Tarayıcınız açılamadı. Bağlantıyı kopyalayıp kendiniz açın.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>Oturum açma sayfasını gösterecek bir tarayıcı bulunamadı. Bağlantıyı kopyalayıp herhangi bir tarayıcıda açın.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Oturum açma sayfası burada gösterilemeyen bir yere götürdü. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Oturum açma sayfası çalışmayı durdurdu. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmeti isteği reddetti. Lütfen yeniden deneyin; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>Yeniden oturum açmanız gerekiyor.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>Oturum açmak için önce onayınız gerekiyor. Lütfen yeniden oturum açıp onaylayın.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>Oturum açma hizmetinin önce size bir sorusu var. Lütfen yeniden oturum açıp yanıtlayın.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>Hesabınızın bu uygulamayı kullanma izni yok. Başka bir hesap deneyin veya yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamanın isteğini anlamadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>Bu uygulama, alabileceğinden fazlasını istedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Oturum açma hizmeti şu anda meşgul. Lütfen birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>Bu uygulamanın kişilerin oturumunu bu yolla açmasına izin verilmiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>Hesabınız ikinci bir adım istiyor. Lütfen yeniden oturum açıp kimliğinizi doğrulayın.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>Oturum açma tamamlanamadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>Oturum açma çok uzun sürdü veya daha önce kullanıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı kabul etmiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu oturum açma türünü sunmuyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmeti, bu uygulamanın gerek duyduğu bilgiyi vermedi. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmeti kim olduğunuzu bildirmedi. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti, bu uygulamanın kullanamadığı bir erişim türü verdi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin gönderdiği veri saklanamayacak kadar büyük. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı. Lütfen daha sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>Oturumunuz yenilenemedi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>Oturumunuz, bir süre kullanılmadığı veya uzun süre açık kaldığı için sona erdi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>Oturumunuz başka bir yerden sonlandırıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Oturumunuz iki yerde kullanılıyor gibi göründüğü için güvenlik amacıyla sonlandırıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>Bu hesap artık yok. Başka bir hesapla oturum açın veya yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>Hesabınız engellendi. Yöneticinize başvurun.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>Uygulama yenileme sırasında sonlandırıldığı için oturumunuz yenilenemedi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>Başka bir program oturumunuzu yeniliyor ve bu çok uzun sürüyor. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>Oturum açma hizmeti başka birinin verilerini gönderdi, bu nedenle kullanılmadı. Sizinkiler olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>Profiliniz güncellenemedi. Eskisi gibi kalıyor; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtına güvenilemedi, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı çok büyüktü, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı, bu uygulamanın okuyamadığı biçimde şifrelenmiş. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtının ilk bölümü okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti yanıtlarını bu uygulamanın kabul etmediği biçimde imzalıyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı, bu uygulamanın bilmediği bir şey istiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı beklenenden farklı türde, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Oturum açma hizmetinin yanıtı, yayımlamadığı bir anahtarla imzalanmış, bu nedenle oturumunuz açılmadı. Lütfen birkaç dakika sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtını hangi anahtarın imzaladığı belli değil, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>Oturum açma hizmetinin anahtarı yanıtına uymuyor, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtı yolda değiştirilmiş olabilir, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtının içeriği okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>Yanıt, sorulandan başka bir oturum açma hizmetinden geldi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Yanıt başka bir uygulama içindi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>Yanıt başka bir uygulama içindi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Oturum açmanın süresi, ulaşmadan doldu. Bu bilgisayarın tarihini ve saatini denetleyip yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Oturum açma hizmetinin saati ile bu bilgisayarın saati uyuşmuyor. Bu bilgisayarın tarihini ve saatini denetleyip yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Oturum açma henüz geçerli değil. Bu bilgisayarın tarihini ve saatini denetleyip yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>Bu oturum açmaya ait olmayan bir yanıt geldi, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>Son oturum açışınız bu işlem için çok eski. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>İstenenden başka bir kuruluşta oturum açıldı, bu nedenle kullanılmadı. Lütfen yeniden oturum açıp doğru kuruluşu seçin.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>İstenenden başka bir kuruluşta oturum açıldı, bu nedenle kullanılmadı. Lütfen yeniden oturum açıp doğru kuruluşu seçin.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>Oturum açma hizmetinin yanıtının bölümleri birbirine uymuyor, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>Oturum açma, gerektiği kadar güçlü değildi. Lütfen ikinci bir doğrulama yöntemiyle yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>Oturumunuz başka bir hesapla döndü, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>Bu uygulamanın anahtarlığınızı kullanmasına izin verilmedi. Anahtarlığın ayarlarında izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>Bu bilgisayarda anahtarlık bulunamadı, bu nedenle uygulama kapandıktan sonra oturumunuz korunamaz.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>Anahtarlığınızda henüz oturumları kaydedecek yer yok, bu nedenle uygulama kapandıktan sonra oturumunuz korunamaz. Sisteminizin ayarlarında bir anahtarlık oluşturup yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>Anahtarlığınız isteneni yapamadı, bu nedenle uygulama kapandıktan sonra oturumunuz korunamaz.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>Anahtarlığınız oturumunuzu saklamadı, bu nedenle uygulama kapandıktan sonra oturumunuz korunamaz.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>Uygulama, oturumunuz kaydedilmeden kapandı. Yeniden başlatıp oturum açın.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>Kayıtlı oturum yok. Lütfen oturum açın.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>Anahtarlığınız zamanında yanıt vermedi. Bir şey sorup sormadığına bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>Anahtarlığınız kayıtlı bir oturum göstermedi. Kilitliyse kilidini açıp yeniden deneyin; değilse oturum açın. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Kayıtlı oturumunuz okunamıyor. Yenilemek için tekrar oturum açın. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>Kayıtlı oturumunuz bu uygulamanın daha yeni bir sürümüne ait. Uygulamayı güncelleyin veya yeniden oturum açın. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>Kayıtlı oturumunuz eksik. Yenilemek için tekrar oturum açın. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>Kayıtlı oturum başka bir hesaba veya hizmete ait, bu nedenle kullanılmadı. Lütfen oturum açın. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>Kayıtlı oturumunuza erişilemedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>Oturumunuz kaydedilemedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>Burada oturumunuz kapatıldı. Tarayıcınız oturumun orada da kapandığını doğrulamadı; başkaları da kullanıyorsa oturumu orada kapatın.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>Burada oturumunuz kapatıldı. Bu oturum açma hizmeti oturumu sonlandırmanın bir yolunu sunmadığı için tarayıcınızda oturum hâlâ açık olabilir.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Bu işlem tamamlanmadan iptal edildi.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>Bu işlem tamamlanmadan oturumunuz kapatıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>Kimliğinizi doğrulamadınız, bu nedenle hiçbir şey gönderilmedi. Oturumunuz hâlâ açık.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>Bu uygulama, geçersiz seçeneklerle oturum açmak istedi. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>Masaüstünün bir parçası eksik olduğu için tarayıcınız bu uygulamaya otomatik olarak dönemiyor. Lütfen bu bilgisayarın yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>Ayarlarınız değiştirilemediği için tarayıcınız bu uygulamaya otomatik olarak dönemiyor. Lütfen bu bilgisayarın yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>Tarayıcınız bu uygulamaya otomatik olarak dönemiyor. Lütfen bu bilgisayarın yöneticisine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>Başka bir cihazda oturum açma reddedildi. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>Bu oturum açma hizmetinde başka cihazlar için kod yok. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Kod zamanında girilmedi. Devam etmek için yeni bir kod alın.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>Oturum açma diğer cihazda reddedildi. Yeniden deneyin veya başka bir hesap kullanın.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>Kod artık geçerli değil. Lütfen baştan başlayın.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>Bu uygulamanın kişilerin oturumunu bir kodla açmasına izin verilmiyor. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı tanımıyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Oturum açma hizmetinin yanıtı kullanılamadı. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamanın hesabınızı okumasına veya değiştirmesine izin vermiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>Oturum açma hizmeti hesabınızdaki bu değişikliği reddetti.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>Oturum açma hizmeti bu hesabı artık tanımıyor.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>Bu değişiklik kaydedilemiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>Bu hesap sizin hesabınıza bağlı değil.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>Bu uygulamaya ait bir parola olmadan oturum açıyorsunuz, bu nedenle burada değiştirilecek bir parola yok.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>Zaten kullandığınız hesapla oturum açtınız. Başka bir hesabı bağlamak için o hesapla oturum açın.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>Bu bağlantı eksiksiz bir davet değil. E-postadaki bağlantıyı yeniden açın veya yeni bir davet isteyin.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>Kayıtlı oturumunuz başka bir kuruluşa ait. Lütfen bu kuruluşta oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>Oturum açma hizmeti, bu pencerenin sağlayamadığı bir sertifika istiyor. Tarayıcıda devam edin.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>Sonraki sayfa yalnızca kendi tarayıcınızda gösterilebilir. Orada oturum açın.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Ağınız, kendi tarayıcınızın sağlayabileceği bir parola istiyor. Orada oturum açın.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>Ağınızın vekil sunucusu, kendi tarayıcınızın sağlayabileceği bir parola istiyor. Orada oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>Oturum açma hizmeti, sayfası yerine başka bir şey gönderdi. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Bu pencere oturum açma hizmetinin sertifikasına güvenmiyor. Tarayıcıda devam edin.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>Burada oturumunuz kapatıldı. Oturum açma hizmeti, oturumunuzu sonlandırdığını onaylamadı.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>Bu bir e-posta adresi değil. Lütfen kontrol edin.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>Bu uygulamanın, verdiğinizden daha fazla izne ihtiyacı var. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>Hesabınızın tüm verilerini görmek ve değiştirmek için lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>Oturum açma hizmeti bu uygulamanın oturum açma yönteminizi değiştirmesine izin vermiyor. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>Bu kod kabul edilmedi. Kodu denetleyip yeniden deneyin ya da başka bir kod almak için baştan başlayın.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>Bu kayıt artık yok. Listeyi yeniden yükleyin.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>Bu oturum açma türü burada eklenemez. Lütfen bu uygulamanın destek ekibine başvurun.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>Onaylanacak bir şey yok. Lütfen baştan başlayın.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı kullanılamadığı için hesap bağlanmadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>Bu uygulamanın bir klasörü kullanılamadığı için oturumunuz şu anda yenilenemiyor. Lütfen daha sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>Oturum açma sayfasının yanıtı çok uzundu, bu nedenle kullanılmadı. Lütfen yeniden oturum açın.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>Korumalı alanın şifreli dosyası</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>Hiçbir şey açılmadı mı? Bağlantıyı kopyalayıp tarayıcınıza yapıştırın.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 uygulamasında oturum aç</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Tarayıcıda devam et</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>Bu pencereye dön</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>Başka bir cihazda kod kullan</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Yeni kod al</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Sayfayı burada aç</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>Açılacak sayfanın QR kodu</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Girilecek kod</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Güvenli bağlantı</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>Güvenli olmayan bağlantı</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>Oturum açma durdurulsun mu?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Oturum açma sayfası</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Hesap değiştir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>Sunucuya şu anda ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir sorun oluştu</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Oturum açma iptal edildi</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>Bu çok uzun sürdü</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sunucuya bağlantı yok</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Bağlantı güvenli değil</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Lütfen biraz bekleyin</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>Oturum açma hizmetinde şu anda bir sorun var</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Yanıt anlaşılamadı</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>Oturum açma henüz ayarlanmadı</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>Sayfa gösterilemedi</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>Yanıt bu oturum açmaya ait değildi</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>Oturumunuz açılmadı</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Yanıta güvenilemiyor</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Lütfen yeniden oturum açın</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>Bir adım daha gerekiyor</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Anahtarlığınız kilitli</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>Anahtarlığınıza erişim yok</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>Anahtarlığınız yanıt vermedi</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>Kayıtlı oturumunuz okunamıyor</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Oturum açmadınız</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>Tarayıcınızda bir sayfa açtık. Oturum açtıktan sonra buraya dönün.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>Tarayıcınızda %1 adresini açtık. Oturum açtıktan sonra buraya dönün.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 adresine bağlanıyor…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>Başka bir cihazda devam edin</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Ayrıntı: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Sunucu: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP durumu: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Saat: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>Burada tarayıcı açılmadı. Lütfen başka bir cihaz kullanın.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>Hiçbir şey açılmadı mı? Bağlantıyı kopyalayın veya başka bir cihazda kod kullanın.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>Kod zamanında girilmedi. Devam etmek için yeni bir kod alın.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>%1 adresine gidip şu kodu girin</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Bu kod artık geçerli değil</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>Hesap bağlanmadı</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>Bu sayfanın iletilerini engelle</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Yoksay</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>%1 adresindeki bu adım için tarayıcınız gerekiyor.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>%1 adresindeki sayfanın iletisi:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>%1 adresindeki sayfanın sorusu:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>Güvenlik anahtarı zamanında kullanılmadı.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>%1 bu güvenlik anahtarını tanımıyor. Başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>%1 bu güvenlik anahtarını zaten tanıyor.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>PIN çok fazla kez yanlış girildi. Güvenlik anahtarını çıkarın, takın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>PIN çok fazla kez yanlış girildiği için güvenlik anahtarı engellendi. Sıfırlanması gerekiyor.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Güvenlik anahtarı çıkarıldı. Takıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>Güvenlik anahtarında başka bir hesap için yer yok.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>Güvenlik anahtarının yanıt vermesine izin verilmedi.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>Bu güvenlik anahtarı, %1 tarafından istenen işlemi yapamıyor. Başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Güvenlik anahtarınızın PIN kodunu girin.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>Güvenlik anahtarınız için bir PIN seçin.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>PIN yanlış. Kalan deneme sayısı: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>Parmak izi çok fazla kez tanınamadı.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>PIN, izin verilmeyen karakterler içeriyor.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>Yeni PIN eskisiyle aynı.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>En az karakter sayısı: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>%1 için bir hesap seçin.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>Güvenlik anahtarınıza dokunun.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>Oturum açma hizmetinin açıklaması: “%1”</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>Kabul ederseniz burada şu anki hesabınızın oturumu kapatılır.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>Kabul et ve oturum aç</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>Bir davetiniz var</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>Bir bağlantı sizi %1 adresindeki bir kuruluşa davet ediyor. Yalnızca bekliyorsanız kabul edin.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>İsteğin içeriği yeniden gönderilemez</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>Kimliğinizi doğrulayın: %1 oturumunuzu kullanmak istiyor.</translation>
    </message>
</context>
</TS>
