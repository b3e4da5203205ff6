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
        <source>This sign-in is over</source>
        <translation>Bu oturum açma işlemi sona erdi</translation>
    </message>
    <message>
        <source>It was finished already, or it took too long. Return to %1 to go on.</source>
        <translation>İşlem zaten tamamlanmıştı veya çok uzun sürdü. Devam etmek için %1 uygulamasına dönün.</translation>
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
        <source>This application is not set up for sign-in. Please tell whoever looks after it.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>The sign-in was refused. Try another account, or ask whoever manages your access.</source>
        <translation>Oturum açma reddedildi. Başka bir hesap deneyin veya erişiminizi yöneten kişiye sorun.</translation>
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
        <source>A newer sign-in took the place of this one. Go on there.</source>
        <translation>Bunun yerini daha yeni bir oturum açma aldı. Oradan devam edin.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. Start it again whenever you like.</source>
        <translation>Oturum açmayı iptal ettiniz. İstediğiniz zaman yeniden başlayın.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>Kayıtlı oturumunuzun aranması iptal edildi. İstediğiniz zaman oturum açabilirsiniz.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. Start again whenever you like.</source>
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
        <source>The sign-in settings changed meanwhile. Please start again.</source>
        <translation>Oturum açma ayarları bu sırada değişti. Lütfen baştan başlayın.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: istemci kimliği yok. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: oturum açma hizmetinin adresi eksik veya geçersiz. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama oturum açma için ayarlanmamış: oturum açma hizmetinin adresi geçersiz. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama, oturum açma sayfasının yanıtını alamıyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Please tell whoever looks after this application.</source>
        <translation>Bu oturum açma penceresi bir oturum açma hizmetine bağlı değil. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This application asked for a kind of sign-in that does not exist. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama, var olmayan bir oturum açma türü istedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>Something between you and the sign-in service answered in its place. If your network has a login page of its own, open it in a browser first, then try again.</source>
        <translation>Sizinle oturum açma hizmeti arasındaki bir şey onun yerine yanıt verdi. Ağınızın kendi oturum açma sayfası varsa önce onu bir tarayıcıda açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service did not arrive whole. Please try again.</source>
        <translation>Oturum açma hizmetinin yanıtı eksik geldi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large to be right, so it was not used. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı doğru olamayacak kadar büyüktü, bu nedenle kullanılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service sent this application elsewhere, which is not allowed here. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı başka yere yönlendirdi; buna burada izin verilmiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service would not have been protected, so nothing was sent. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetine bağlantı korumasız olacaktı, bu nedenle hiçbir şey gönderilmedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>Something answered that does not speak the language of the web. Check your network, then try again.</source>
        <translation>Web’in dilini konuşmayan bir şey yanıt verdi. Ağ bağlantınızı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be unpacked. Please try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı açılamadı. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service describes itself under another name, so it is not trusted. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti kendini başka bir adla tanıtıyor, bu nedenle ona güvenilmiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin tanımı eksik. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Please tell whoever looks after this application.</source>
        <translation>Bu adreste oturum açma hizmeti bulunamadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service did not hand out its keys, so its answer could not be checked. Please try again later.</source>
        <translation>Oturum açma hizmeti anahtarlarını vermedi, bu nedenle yanıtı denetlenemedi. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>Oturum açma hizmetinin anahtarları okunamadı, bu nedenle yanıtı denetlenemedi. Lütfen daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service has more keys than can be right, so its answer was not trusted. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin olağandan fazla anahtarı var, bu nedenle yanıtına güvenilmedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>The sign-in page led to a place that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>Oturum açma sayfası burada gösterilemeyen bir yere götürdü. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>Oturum açma sayfası çalışmayı durdurdu. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmeti isteği reddetti. Lütfen yeniden deneyin; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
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
        <source>Your account is not allowed to use this application. Try another account, or ask whoever manages your access.</source>
        <translation>Hesabınızın bu uygulamayı kullanma izni yok. Başka bir hesap deneyin veya erişiminizi yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu uygulamanın isteğini anlamadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama, alabileceğinden fazlasını istedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>Oturum açma hizmeti şu anda meşgul. Lütfen birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign people in this way. Please tell whoever looks after this application.</source>
        <translation>Bu uygulamanın kişilerin oturumunu bu yolla açmasına izin verilmiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>The sign-in service does not accept this application. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı kabul etmiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu oturum açma türünü sunmuyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service left out what this application needs. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmeti, bu uygulamanın gerek duyduğu bilgiyi vermedi. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmeti kim olduğunuzu bildirmedi. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti, bu uygulamanın kullanamadığı bir erişim türü verdi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>What the sign-in service sent is too large to be kept. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin gönderdiği veri saklanamayacak kadar büyük. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>Your session was ended from elsewhere. Please sign in again.</source>
        <translation>Oturumunuz başka bir yerden sonlandırıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session was ended to be safe, because it seemed to be used in two places. Please sign in again.</source>
        <translation>Oturumunuz iki yerde kullanılıyor gibi göründüğü için güvenlik amacıyla sonlandırıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or ask whoever manages your access.</source>
        <translation>Bu hesap artık yok. Başka bir hesapla oturum açın veya erişiminizi yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Your account is blocked. Ask whoever manages your access.</source>
        <translation>Hesabınız engellendi. Erişiminizi yöneten kişiye sorun.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application was ended in the middle of it. Please sign in again.</source>
        <translation>Uygulama yenileme sırasında sonlandırıldığı için oturumunuz yenilenemedi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and does not come to an end. Please try again.</source>
        <translation>Başka bir program oturumunuzu yeniliyor ve bir türlü bitirmiyor. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your session has ended and cannot be renewed by itself. Please sign in again.</source>
        <translation>Oturumunuz sona erdi ve kendiliğinden yenilenemiyor. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of somebody else, so they were not used. Your own stay as they are.</source>
        <translation>Oturum açma hizmeti başka birinin verilerini gönderdi, bu nedenle kullanılmadı. Sizinkiler olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>Your profile could not be brought up to date. It stays as it was; try again later.</source>
        <translation>Profiliniz güncellenemedi. Eskisi gibi kalıyor; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtına güvenilemedi, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large to be right, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı doğru olamayacak kadar büyüktü, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı, bu uygulamanın okuyamadığı biçimde şifrelenmiş. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtının ilk bölümü okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti yanıtlarını bu uygulamanın kabul etmediği biçimde imzalıyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer demands something this application does not know. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı, bu uygulamanın bilmediği bir şey istiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı beklenenden farklı türde, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>Oturum açma hizmetinin yanıtı, yayımlamadığı bir anahtarla imzalanmış, bu nedenle oturumunuz açılmadı. Lütfen birkaç dakika sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtını hangi anahtarın imzaladığı belli değil, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin anahtarı yanıtına uymuyor, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtı yolda değiştirilmiş olabilir, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtının içeriği okunamadı, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Yanıt, sorulandan başka bir oturum açma hizmetinden geldi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Yanıt başka bir uygulama içindi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Please tell whoever looks after this application.</source>
        <translation>Yanıt başka bir uygulama içindi, bu nedenle oturumunuz açılmadı. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in was over before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
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
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, ask whoever looks after this application.</source>
        <translation>Oturum açma hizmetinin yanıtının bölümleri birbirine uymuyor, bu nedenle oturumunuz açılmadı. Lütfen yeniden oturum açın; tekrarlanırsa bu uygulamanın sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>The sign-in was not as strong as this needs. Please sign in again with a second factor.</source>
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
        <source>Your keychain could not do what was asked, so your sign-in cannot be kept after the application closes.</source>
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
        <source>Your keychain did not answer in time. Look for a question it may be asking, then try again.</source>
        <translation>Anahtarlığınız zamanında yanıt vermedi. Bir şey sorup sormadığına bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; else sign in. Nothing was deleted.</source>
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
        <source>Your saved sign-in could not be reached. Please tell whoever looks after this application.</source>
        <translation>Kayıtlı oturumunuza erişilemedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Please tell whoever looks after this application.</source>
        <translation>Oturumunuz kaydedilemedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>This application asked for a sign-in in a way that does not work. Please tell whoever looks after this application.</source>
        <translation>Bu uygulama, çalışmayan bir yolla oturum açmak istedi. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since a part of the desktop is missing. Please tell whoever looks after this computer.</source>
        <translation>Masaüstünün bir parçası eksik olduğu için tarayıcınız bu uygulamaya kendiliğinden dönemiyor. Lütfen bu bilgisayarın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself, since your settings cannot be changed. Please tell whoever looks after this computer.</source>
        <translation>Ayarlarınız değiştirilemediği için tarayıcınız bu uygulamaya kendiliğinden dönemiyor. Lütfen bu bilgisayarın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>Your browser cannot come back to this application by itself. Please tell whoever looks after this computer.</source>
        <translation>Tarayıcınız bu uygulamaya kendiliğinden dönemiyor. Lütfen bu bilgisayarın sorumlusuna bildirin.</translation>
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
        <source>Nobody entered the code in time. Get a new one to go on.</source>
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
        <source>This application is not allowed to sign people in with a code. Please sign in with your browser instead.</source>
        <translation>Bu uygulamanın kişilerin oturumunu bir kodla açmasına izin verilmiyor. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı tanımıyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>Oturum açma hizmetinin yanıtı kullanılamadı. Lütfen bunun yerine tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Please tell whoever looks after this application.</source>
        <translation>Oturum açma hizmeti bu uygulamanın hesabınızı okumasına veya değiştirmesine izin vermiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>This change cannot be saved. Please tell whoever looks after this application.</source>
        <translation>Bu değişiklik kaydedilemiyor. Lütfen bu uygulamanın sorumlusuna bildirin.</translation>
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
        <source>The sign-in service sent something else in place of its page. Try again, or continue in your browser.</source>
        <translation>Oturum açma hizmeti, sayfası yerine başka bir şey gönderdi. Yeniden deneyin veya tarayıcınızda devam edin.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>Bu pencere oturum açma hizmetinin sertifikasına güvenmiyor. Tarayıcıda devam edin.</translation>
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
        <source>Log in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Log in to %1</source>
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
        <source>Log out</source>
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
        <source>The answer made no sense</source>
        <translation>Yanıt anlamsızdı</translation>
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
        <source>The answer did not belong here</source>
        <translation>Yanıt buraya ait değildi</translation>
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
        <source>Nobody entered the code in time. Get a new one to go on.</source>
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
        <source>The security key is blocked, since the PIN was wrong too often. It must be reset.</source>
        <translation>PIN çok fazla kez yanlış girildiği için güvenlik anahtarı engellendi. Sıfırlanması gerekiyor.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>Güvenlik anahtarı çıkarıldı. Takıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The security key has no room for another account.</source>
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
