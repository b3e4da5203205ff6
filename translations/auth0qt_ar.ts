<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>لم يكتمل تسجيل الدخول</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>عد إلى %1 للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>انتهت عملية تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>لقد اكتملت من قبل، أو استغرقت وقتًا طويلاً. عد إلى %1 للمتابعة.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>إنه طويل جدًا. عد إلى التطبيق للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>أرسله المتصفح قبل فتح الصفحة. أعد تحميل الصفحة.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>إنه ليس رد صفحة تسجيل الدخول. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>لم يتم قبول هذا الطلب</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>تم إلغاء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>استغرق هذا وقتًا طويلاً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن بخدمة تسجيل الدخول. لم يتم إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>يطلب الخادم الانتظار بسبب كثرة المحاولات. يُرجى المحاولة مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>تواجه خدمة تسجيل الدخول مشكلة في الوقت الحالي. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>قدّمت خدمة تسجيل الدخول ردًا تعذّر فهمه. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>لم يتم إعداد هذا التطبيق لتسجيل الدخول. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>تعذّر على المتصفح عرض صفحة تسجيل الدخول. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>وصل رد لا ينتمي إلى عملية تسجيل الدخول هذه، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>تم رفض تسجيل الدخول. جرّب حسابًا آخر أو اتصل بالمسؤول لديك.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>تعذّر الوثوق برد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>انتهت جلستك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>يتطلب حسابك خطوة ثانية. يُرجى تسجيل الدخول مرة أخرى وتأكيد هويتك.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>سلسلة مفاتيحك مقفلة. ألغِ قفلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>لم يُسمح لهذا التطبيق باستخدام سلسلة مفاتيحك. اسمح بذلك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>تعذّر الوصول إلى سلسلة مفاتيحك، لذا لا يمكن الاحتفاظ بتسجيل دخولك بعد إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>تتعذّر قراءة تسجيل دخولك المحفوظ. سجّل الدخول مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>لم تسجّل الدخول. يُرجى تسجيل الدخول أولاً.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>حلّت عملية تسجيل دخول أحدث محل هذه العملية. تابع هناك.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>لقد ألغيت تسجيل الدخول. يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>تم إلغاء البحث عن تسجيل دخولك المحفوظ. يمكنك تسجيل الدخول في أي وقت.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>تم إغلاق نافذة تسجيل الدخول قبل إتمام تسجيل دخولك. يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>أنهى التطبيق هذه العملية قبل اكتمالها. شغّله مرة أخرى وسجّل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>تغيّرت إعدادات تسجيل الدخول في هذه الأثناء. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>لم يتم إعداد هذا التطبيق لتسجيل الدخول: ليس له معرّف عميل. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>لم يتم إعداد هذا التطبيق لتسجيل الدخول: عنوان خدمة تسجيل الدخول مفقود أو غير صالح. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>لم يتم إعداد هذا التطبيق لتسجيل الدخول: عنوان خدمة تسجيل الدخول غير صالح. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>لا يمكن لهذا التطبيق تلقي رد صفحة تسجيل الدخول. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>نافذة تسجيل الدخول هذه غير متصلة بأي خدمة تسجيل دخول. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>طلب هذا التطبيق نوعًا من تسجيل الدخول غير موجود. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>يبدو أنك غير متصل بالإنترنت. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>تعذّر العثور على خدمة تسجيل الدخول على الشبكة. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>لا تستجيب خدمة تسجيل الدخول في الوقت الحالي. يُرجى المحاولة مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>استغرق الخادم وقتًا طويلاً للرد. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>لم يسمح وكيل شبكتك بمرور الاتصال. تحقق من إعدادات الوكيل وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>تعذّر تحميل صفحة تسجيل الدخول. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>تعذّر إثبات هوية خدمة تسجيل الدخول، لذا لم يتم إرسال أي شيء. تحقق من تاريخ هذا الكمبيوتر ومن شبكتك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>تعذّر إنشاء اتصال آمن بخدمة تسجيل الدخول، لذا لم يتم إرسال أي شيء. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>ردّت خدمة تسجيل الدخول بطريقة لم يتوقعها هذا التطبيق. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>كانت هناك طلبات كثيرة جدًا في وقت قصير. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>ردّ جهاز أو برنامج آخر بدلاً من خدمة تسجيل الدخول. إذا كانت لشبكتك صفحة تسجيل دخول خاصة بها فافتحها في متصفح أولاً ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>لم يصل رد خدمة تسجيل الدخول كاملاً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>كان رد خدمة تسجيل الدخول كبيرًا جدًا، لذا لم يتم استخدام ذلك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>تعذّرت قراءة رد خدمة تسجيل الدخول. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>أحالت خدمة تسجيل الدخول هذا التطبيق إلى مكان آخر، وهذا غير مسموح به هنا. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>لم يكن الاتصال بخدمة تسجيل الدخول ليكون محميًا، لذا لم يتم إرسال أي شيء. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>لم يأتِ الرد من خادم ويب. تحقق من اتصالك بالشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>تعذّر فك ضغط رد خدمة تسجيل الدخول. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>تعرّف خدمة تسجيل الدخول نفسها باسم آخر، لذا لا يمكن الوثوق بها. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>وصف خدمة تسجيل الدخول غير مكتمل. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>لم يتم العثور على خدمة تسجيل دخول في هذا العنوان. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>لم تقدّم خدمة تسجيل الدخول مفاتيحها، لذا تعذّر التحقق من ردها. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>تعذّرت قراءة مفاتيح خدمة تسجيل الدخول، لذا تعذّر التحقق من ردها. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>لدى خدمة تسجيل الدخول عدد كبير جدًا من المفاتيح، لذا لم يتم الوثوق بردها. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>لا يمكن لهذا التطبيق تلقي رد صفحة تسجيل الدخول لأن برامج أخرى تستخدم منافذه. أغلق النسخ الأخرى منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>وصل رد لا ينتمي إلى عملية تسجيل الدخول هذه، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>لم يكن رد صفحة تسجيل الدخول واضحًا، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>جاء الرد من خدمة تسجيل دخول غير التي سُئلت، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>عادت صفحة تسجيل الدخول دون نتيجة. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>وصل رد مع أنه لم تكن هناك عملية تسجيل دخول في انتظاره. يُرجى بدء تسجيل الدخول من هنا.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>تعذّر فتح متصفحك. انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>لم يتم العثور على متصفح لعرض صفحة تسجيل الدخول. انسخ الرابط وافتحه في أي متصفح.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>أدّت صفحة تسجيل الدخول إلى مكان لا يمكن عرضه هنا. حاول مرة أخرى أو تابع في متصفحك.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>توقفت صفحة تسجيل الدخول عن العمل. حاول مرة أخرى أو تابع في متصفحك.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>رفضت خدمة تسجيل الدخول الطلب. يُرجى المحاولة مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>عليك تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>يحتاج تسجيل الدخول إلى موافقتك أولاً. يُرجى تسجيل الدخول مرة أخرى والموافقة.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>لدى خدمة تسجيل الدخول سؤال لك أولاً. يُرجى تسجيل الدخول مرة أخرى والإجابة عنه.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>غير مسموح لحسابك باستخدام هذا التطبيق. جرّب حسابًا آخر أو اتصل بالمسؤول لديك.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>لم تفهم خدمة تسجيل الدخول طلب هذا التطبيق. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>طلب هذا التطبيق أكثر مما يحق له. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>خدمة تسجيل الدخول مشغولة في الوقت الحالي. يُرجى المحاولة مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>غير مسموح لهذا التطبيق بتسجيل دخول الأشخاص بهذه الطريقة. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>يتطلب حسابك خطوة ثانية. يُرجى تسجيل الدخول مرة أخرى وتأكيد هويتك.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>تعذّر إكمال تسجيل الدخول. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلاً أو سبق استخدامه. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>لا تقبل خدمة تسجيل الدخول هذا التطبيق. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>لا تقدّم خدمة تسجيل الدخول هذا النوع من تسجيل الدخول. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>أغفلت خدمة تسجيل الدخول ما يحتاج إليه هذا التطبيق. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>لم تخبر خدمة تسجيل الدخول من أنت. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>منحت خدمة تسجيل الدخول نوعًا من الوصول لا يمكن لهذا التطبيق استخدامه. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>ما أرسلته خدمة تسجيل الدخول أكبر من أن يُحفظ. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>تعذّرت قراءة رد خدمة تسجيل الدخول. يُرجى تسجيل الدخول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>تعذّر تجديد جلستك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>انتهت جلستك لأنها لم تُستخدم لفترة أو ظلّت مفتوحة مدة طويلة. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>تم إنهاء جلستك من مكان آخر. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>تم إنهاء جلستك حفاظًا على الأمان لأنها بدت مستخدمة في مكانين. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>لم يعد هذا الحساب موجودًا. سجّل الدخول بحساب آخر أو اتصل بالمسؤول لديك.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>حسابك محظور. اتصل بالمسؤول لديك.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>تعذّر تجديد جلستك لأن التطبيق أُنهي في أثناء ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>يجدّد برنامج آخر جلستك ويستغرق ذلك وقتًا طويلاً. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>أرسلت خدمة تسجيل الدخول بيانات شخص آخر، لذا لم يتم استخدام ذلك. تبقى بياناتك كما هي.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>تعذّر تحديث ملفك الشخصي. يبقى كما كان؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>تعذّر الوثوق برد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>كان رد خدمة تسجيل الدخول كبيرًا جدًا، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>رد خدمة تسجيل الدخول مشفّر بطريقة لا يمكن لهذا التطبيق قراءتها. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>تعذّرت قراءة رد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>تعذّرت قراءة الجزء الأول من رد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>توقّع خدمة تسجيل الدخول ردودها بطريقة لا يقبلها هذا التطبيق. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>يتطلب رد خدمة تسجيل الدخول شيئًا لا يعرفه هذا التطبيق. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>رد خدمة تسجيل الدخول من نوع غير المتوقع، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>تم توقيع رد خدمة تسجيل الدخول بمفتاح لا تنشره، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>ليس واضحًا أي مفتاح وقّع رد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>لا يتوافق مفتاح خدمة تسجيل الدخول مع ردها، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>ربما تم تغيير رد خدمة تسجيل الدخول في الطريق، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>تعذّرت قراءة محتوى رد خدمة تسجيل الدخول، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>جاء الرد من خدمة تسجيل دخول غير التي سُئلت، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>كان الرد موجّهًا إلى تطبيق آخر، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>كان الرد موجّهًا إلى تطبيق آخر، لذا لم يتم تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>انتهت صلاحية تسجيل الدخول قبل وصوله. تحقق من تاريخ هذا الكمبيوتر ووقته ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>لا تتطابق ساعة خدمة تسجيل الدخول مع ساعة هذا الكمبيوتر. تحقق من تاريخ هذا الكمبيوتر ووقته ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>لم يصبح تسجيل الدخول صالحًا بعد. تحقق من تاريخ هذا الكمبيوتر ووقته ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>وصل رد لا ينتمي إلى عملية تسجيل الدخول هذه، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>مضى وقت طويل على آخر تسجيل دخول لك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>تم تسجيل دخولك إلى مؤسسة غير المطلوبة، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى واختيار الصحيحة.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>تم تسجيل دخولك إلى مؤسسة غير المطلوبة، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى واختيار الصحيحة.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>لا تنتمي أجزاء رد خدمة تسجيل الدخول بعضها إلى بعض، لذا لم يتم تسجيل دخولك. يُرجى تسجيل الدخول مرة أخرى؛ وإذا تكرر ذلك فاتصل بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>لم يكن تسجيل الدخول بالقوة المطلوبة هنا. يُرجى تسجيل الدخول مرة أخرى بعامل تحقق ثانٍ.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>عادت جلستك بحساب آخر، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>لم يُسمح لهذا التطبيق باستخدام سلسلة مفاتيحك. اسمح بذلك في إعدادات سلسلة المفاتيح ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>لم يتم العثور على سلسلة مفاتيح على هذا الكمبيوتر، لذا لا يمكن الاحتفاظ بتسجيل دخولك بعد إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>لا يوجد في سلسلة مفاتيحك مكان لحفظ عمليات تسجيل الدخول بعد، لذا لا يمكن الاحتفاظ بتسجيل دخولك بعد إغلاق التطبيق. أنشئ سلسلة مفاتيح في إعدادات النظام ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>تعذّر على سلسلة مفاتيحك تنفيذ المطلوب، لذا لا يمكن الاحتفاظ بتسجيل دخولك بعد إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>لم تحتفظ سلسلة مفاتيحك بتسجيل دخولك، لذا لا يمكن الاحتفاظ بتسجيل دخولك بعد إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>أُغلق التطبيق قبل حفظ تسجيل دخولك. شغّله مرة أخرى وسجّل الدخول.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>لا يوجد تسجيل دخول محفوظ. يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>لم تستجب سلسلة مفاتيحك في الوقت المناسب. ابحث عن سؤال ربما تطرحه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>لم تُظهر سلسلة مفاتيحك أي تسجيل دخول محفوظ. إذا كانت مقفلة فألغِ قفلها وحاول مرة أخرى، وإلا فسجّل الدخول. لم يتم حذف أي شيء.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>تتعذّر قراءة تسجيل دخولك المحفوظ. سجّل الدخول مرة أخرى لاستبداله. لم يتم حذف أي شيء.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>تسجيل دخولك المحفوظ من إصدار أحدث من هذا التطبيق. حدّثه أو سجّل الدخول مرة أخرى. لم يتم حذف أي شيء.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>تسجيل دخولك المحفوظ غير مكتمل. سجّل الدخول مرة أخرى لاستبداله. لم يتم حذف أي شيء.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>ينتمي تسجيل الدخول المحفوظ إلى حساب آخر أو خدمة أخرى، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول. لم يتم حذف أي شيء.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>تعذّر الوصول إلى تسجيل دخولك المحفوظ. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>تعذّر حفظ تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>تم تسجيل خروجك هنا. لم يؤكد متصفحك تسجيل الخروج منه أيضًا؛ سجّل الخروج هناك إذا كان آخرون يستخدمونه.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>تم تسجيل خروجك هنا. ربما لا يزال متصفحك مسجّل الدخول، لأن خدمة تسجيل الدخول هذه لا تقدّم طريقة لإنهاء ذلك.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>تم إلغاء هذا قبل اكتماله.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>تم تسجيل خروجك قبل اكتمال ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>لم تؤكد هويتك، لذا لم يتم إرسال أي شيء. لا تزال مسجّل الدخول.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>طلب هذا التطبيق تسجيل الدخول بخيارات غير صالحة. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>لا يمكن لمتصفحك العودة إلى هذا التطبيق من تلقاء نفسه لأن جزءًا من سطح المكتب مفقود. يُرجى الاتصال بمسؤول هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>لا يمكن لمتصفحك العودة إلى هذا التطبيق من تلقاء نفسه لأنه لا يمكن تغيير إعداداتك. يُرجى الاتصال بمسؤول هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>لا يمكن لمتصفحك العودة إلى هذا التطبيق من تلقاء نفسه. يُرجى الاتصال بمسؤول هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>تم رفض تسجيل الدخول على جهاز آخر. يُرجى تسجيل الدخول باستخدام متصفحك بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>لا تقدّم خدمة تسجيل الدخول هذه رموزًا للأجهزة الأخرى. يُرجى تسجيل الدخول باستخدام متصفحك بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>لم يُدخل أحد الرمز في الوقت المحدد. احصل على رمز جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>تم رفض تسجيل الدخول على الجهاز الآخر. حاول مرة أخرى أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>لم يعد الرمز صالحًا. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>غير مسموح لهذا التطبيق بتسجيل دخول الأشخاص باستخدام رمز. يُرجى تسجيل الدخول باستخدام متصفحك بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>هذا التطبيق غير معروف لدى خدمة تسجيل الدخول. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>قدّمت خدمة تسجيل الدخول ردًا تعذّر استخدامه. يُرجى تسجيل الدخول باستخدام متصفحك بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>لا تسمح خدمة تسجيل الدخول لهذا التطبيق بقراءة حسابك أو تغييره. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>رفضت خدمة تسجيل الدخول هذا التغيير في حسابك.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>لم تعد خدمة تسجيل الدخول تعرف هذا الحساب.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>يتعذّر حفظ هذا التغيير. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>هذا الحساب غير مرتبط بحسابك.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>يتم تسجيل دخولك بدون كلمة مرور خاصة بهذا التطبيق، لذا لا توجد هنا كلمة مرور يمكن تغييرها.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>تم تسجيل دخولك بالحساب الذي تستخدمه بالفعل. سجّل الدخول بحساب آخر لربطه.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>هذا الرابط ليس دعوة كاملة. افتح الرابط الموجود في رسالة البريد الإلكتروني مرة أخرى أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>ينتمي تسجيل دخولك المحفوظ إلى مؤسسة أخرى. يُرجى تسجيل الدخول إلى هذه المؤسسة.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>تطلب خدمة تسجيل الدخول شهادة لا يمكن لهذه النافذة تقديمها. تابع في متصفحك.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>لا يمكن عرض الصفحة التالية إلا في متصفحك الخاص. سجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>تطلب شبكتك كلمة مرور يمكن لمتصفحك الخاص تقديمها. سجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>يطلب وكيل شبكتك كلمة مرور يمكن لمتصفحك الخاص تقديمها. سجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>أرسلت خدمة تسجيل الدخول شيئًا آخر بدلاً من صفحتها. حاول مرة أخرى أو تابع في متصفحك.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>لا تثق هذه النافذة بشهادة خدمة تسجيل الدخول. تابع في متصفحك.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>تم تسجيل خروجك هنا. لم تؤكّد خدمة تسجيل الدخول أنها أنهت جلستك.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>يحتاج هذا التطبيق إلى أذونات أكثر مما منحته. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>يُرجى تسجيل الدخول مرة أخرى لعرض جميع بيانات حسابك وتغييرها.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>لا تسمح خدمة تسجيل الدخول لهذا التطبيق بتغيير طريقة تسجيل دخولك. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>لم يُقبل هذا الرمز. يُرجى التحقق منه والمحاولة مرة أخرى، أو البدء من جديد للحصول على رمز آخر.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>لم يعد هذا الإدخال موجودًا. يُرجى إعادة تحميل القائمة.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>لا يمكن إضافة هذا النوع من تسجيل الدخول هنا. يُرجى الاتصال بدعم هذا التطبيق.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>لا يوجد شيء لتأكيده. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>قدّمت خدمة تسجيل الدخول ردًا تعذّر استخدامه، لذلك لم يُربط الحساب. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>لا يمكن تجديد جلستك الآن، لأنه لا يمكن استخدام مجلد لهذا التطبيق. يرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>كان رد صفحة تسجيل الدخول طويلًا جدًا، لذا لم يتم استخدام ذلك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>ملف مشفّر للبيئة المعزولة</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>لم يُفتح أي شيء؟ انسخ الرابط والصقه في متصفحك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>المتابعة في متصفحك</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مرة أخرى</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>العودة إلى هذه النافذة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>استخدام رمز على جهاز آخر</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>الحصول على رمز جديد</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>فتح الصفحة هنا</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>رمز QR للصفحة المطلوب فتحها</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>الرمز المطلوب إدخاله</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>اتصال غير آمن</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>هل تريد إيقاف تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>يتعذّر الوصول إلى الخادم في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>تم إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>استغرق هذا وقتًا طويلاً</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا يوجد اتصال بالخادم</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>يُرجى الانتظار لحظة</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>تواجه خدمة تسجيل الدخول مشكلة في الوقت الحالي</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>كان الرد غير مفهوم</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>لم يتم إعداد تسجيل الدخول بعد</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>تعذّر عرض الصفحة</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>لم يكن الرد يخص هذه العملية</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>لا يمكن الوثوق بالرد</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>يُرجى تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>هناك خطوة أخرى مطلوبة</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>لا يمكن الوصول إلى سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>لم تستجب سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>تتعذّر قراءة تسجيل دخولك المحفوظ</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>فتحنا صفحة في متصفحك. عد إلى هنا بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>فتحنا %1 في متصفحك. عد إلى هنا بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>المتابعة على جهاز آخر</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>التفصيل: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>لم يُفتح أي متصفح هنا. يُرجى استخدام جهاز آخر.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>لم يُفتح أي شيء؟ انسخ الرابط أو استخدم رمزًا على جهاز آخر.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>لم يُدخل أحد الرمز في الوقت المحدد. احصل على رمز جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>انتقل إلى %1 وأدخل</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>لم يعد هذا الرمز صالحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تتبقَّ أي ثانية</numerusform>
            <numerusform>تتبقى ثانية واحدة</numerusform>
            <numerusform>تتبقى ثانيتان</numerusform>
            <numerusform>تتبقى %n ثوانٍ</numerusform>
            <numerusform>تتبقى %n ثانية</numerusform>
            <numerusform>تتبقى %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>لم تتبقَّ أي دقيقة</numerusform>
            <numerusform>تتبقى دقيقة واحدة</numerusform>
            <numerusform>تتبقى دقيقتان</numerusform>
            <numerusform>تتبقى %n دقائق</numerusform>
            <numerusform>تتبقى %n دقيقة</numerusform>
            <numerusform>تتبقى %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>لم يتم ربط الحساب</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>حظر الرسائل من هذه الصفحة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>تحتاج هذه الخطوة على %1 إلى متصفحك.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>تقول الصفحة على %1:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>تسأل الصفحة على %1:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>لم يتم استخدام مفتاح الأمان في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>مفتاح الأمان هذا غير معروف لدى %1. استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>مفتاح الأمان هذا معروف بالفعل لدى %1.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>تم إدخال رمز PIN خاطئ مرات كثيرة جدًا. أخرج مفتاح الأمان ثم أدخله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>مفتاح الأمان محظور لأنه تم إدخال رمز PIN خاطئ مرات كثيرة جدًا. يجب إعادة تعيينه.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>تم إخراج مفتاح الأمان. أدخله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>لا توجد مساحة لحساب آخر على مفتاح الأمان.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>لم يُسمح لمفتاح الأمان بالرد.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>لا يمكن لمفتاح الأمان هذا تنفيذ ما يطلبه %1. استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>أدخل رمز PIN لمفتاح الأمان.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>اختر رمز PIN لمفتاح الأمان.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>رمز PIN خاطئ. المحاولات المتبقية: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>فشلت محاولات كثيرة جدًا للتعرّف على بصمة الإصبع.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>يحتوي رمز PIN على أحرف غير مسموح بها.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>رمز PIN الجديد هو نفسه القديم.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>الحد الأدنى لعدد الأحرف: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>اختر حسابًا لـ %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>المس مفتاح الأمان.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>تقول خدمة تسجيل الدخول: «%1»</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>يؤدي القبول إلى تسجيل خروجك من حسابك الحالي هنا.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>قبول وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>لديك دعوة</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>يدعوك رابط إلى مؤسسة في %1. اقبل الدعوة فقط إذا كنت تتوقعها.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>لا يمكن إرسال محتوى الطلب مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>أكّد هويتك: يريد %1 استخدام جلستك.</translation>
    </message>
</context>
</TS>
