// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The words of the tenant's pages. {app} is the application's name, {org} an organization's.

const en = {
  welcome: 'Welcome', subtitle: 'Sign in to {app} to continue.', subtitleOrg: 'Sign in to {org} to continue to {app}.',
  signupTitle: 'Create your account', signupSubtitle: 'Sign up to continue to {app}.', invited: 'You have been invited to join {org}.',
  username: 'Username or email address', email: 'Email address', password: 'Password', show: 'Show password', hide: 'Hide password', forgot: 'Forgot password?',
  continue: 'Continue', or: 'or', google: 'Continue with Google', noAccount: "Don't have an account?", signup: 'Sign up',
  hasAccount: 'Already have an account?', login: 'Sign in', cancel: 'Cancel', wrong: 'Wrong username or password.', empty: 'Enter your username and password.',
  smsTitle: 'Sign in by text message', smsSubtitle: 'We will send a code to your phone.', phone: 'Phone number', badPhone: 'Enter a phone number, with country code.',
  codeTitle: 'Enter the code', codeSubtitle: 'We sent a 6-digit code to {phone}.', code: 'Code', badCode: 'That code is not right.', back: 'Use another number',
  consentTitle: 'Authorize {app}', consentSubtitle: '{app} wants to access your account {user}. It may:', accept: 'Accept', decline: 'Decline',
  scope_profile: 'see your name and picture', scope_email: 'see your email address', scope_phone: 'see your phone number', scope_address: 'see your address',
  scope_offline_access: 'stay signed in', hint: 'Demo users', noSignup: 'This demo has no registration. Use one of the demo users.',
  callbackTitle: 'Sign in to {app}?', callbackSubtitle: 'You are signed in as {user}. Continue only if you have started this sign-in.',
  deviceTitle: 'Connect a device', deviceSubtitle: 'Enter the code that your device shows.', deviceCode: 'Device code', deviceBad: 'That code is not right, or no longer valid.',
  confirmTitle: 'Is this your device?', confirmSubtitle: '{app} shows this code:', confirm: 'Confirm', deviceDone: 'Your device is connected', deviceDoneText: 'You can close this page.',
  deviceDenied: 'The device was not connected', deviceDeniedText: 'You can close this page.',
  loggedOut: 'You are signed out', loggedOutText: 'You can close this page.', forgotText: 'Every demo user has the same password; it is below the form.',
  errorTitle: 'Oops, something went wrong', expired: 'This page is no longer valid. Go back to the application and try again.',
  webText: 'You are signed in on the web.',
};

const de = {
  welcome: 'Willkommen', subtitle: 'Melden Sie sich an, um mit {app} fortzufahren.', subtitleOrg: 'Melden Sie sich bei {org} an, um mit {app} fortzufahren.',
  signupTitle: 'Konto erstellen', signupSubtitle: 'Registrieren Sie sich, um mit {app} fortzufahren.', invited: 'Sie wurden zu {org} eingeladen.',
  username: 'Benutzername oder E-Mail-Adresse', email: 'E-Mail-Adresse', password: 'Passwort', show: 'Passwort anzeigen', hide: 'Passwort verbergen', forgot: 'Passwort vergessen?',
  continue: 'Weiter', or: 'oder', google: 'Weiter mit Google', noAccount: 'Noch kein Konto?', signup: 'Registrieren', hasAccount: 'Schon ein Konto?', login: 'Anmelden',
  cancel: 'Abbrechen', wrong: 'Benutzername oder Passwort ist falsch.', empty: 'Geben Sie Benutzername und Passwort ein.',
  smsTitle: 'Anmelden per SMS', smsSubtitle: 'Wir senden einen Code an Ihr Telefon.', phone: 'Telefonnummer', badPhone: 'Geben Sie eine Telefonnummer mit Ländervorwahl ein.',
  codeTitle: 'Code eingeben', codeSubtitle: 'Wir haben einen 6-stelligen Code an {phone} gesendet.', code: 'Code', badCode: 'Der Code ist falsch.', back: 'Andere Nummer verwenden',
  consentTitle: '{app} autorisieren', consentSubtitle: '{app} möchte auf Ihr Konto {user} zugreifen und darf dann:', accept: 'Zustimmen', decline: 'Ablehnen',
  scope_profile: 'Ihren Namen und Ihr Bild sehen', scope_email: 'Ihre E-Mail-Adresse sehen', scope_phone: 'Ihre Telefonnummer sehen', scope_address: 'Ihre Anschrift sehen',
  scope_offline_access: 'angemeldet bleiben', hint: 'Demo-Benutzer', noSignup: 'Diese Demo hat keine Registrierung. Nehmen Sie einen der Demo-Benutzer.',
  callbackTitle: 'Bei {app} anmelden?', callbackSubtitle: 'Sie sind als {user} angemeldet. Fahren Sie nur fort, wenn Sie diese Anmeldung begonnen haben.',
  deviceTitle: 'Gerät verbinden', deviceSubtitle: 'Geben Sie den Code ein, den Ihr Gerät zeigt.', deviceCode: 'Gerätecode', deviceBad: 'Der Code ist falsch oder nicht mehr gültig.',
  confirmTitle: 'Ist das Ihr Gerät?', confirmSubtitle: '{app} zeigt diesen Code:', confirm: 'Bestätigen', deviceDone: 'Ihr Gerät ist verbunden', deviceDoneText: 'Sie können diese Seite schließen.',
  deviceDenied: 'Das Gerät wurde nicht verbunden', deviceDeniedText: 'Sie können diese Seite schließen.',
  loggedOut: 'Sie sind abgemeldet', loggedOutText: 'Sie können diese Seite schließen.', forgotText: 'Alle Demo-Benutzer haben dasselbe Passwort; es steht unter dem Formular.',
  errorTitle: 'Etwas ist schiefgegangen', expired: 'Diese Seite ist nicht mehr gültig. Gehen Sie zur Anwendung zurück und versuchen Sie es noch einmal.',
  webText: 'Sie sind im Web angemeldet.',
};

const fr = {
  welcome: 'Bienvenue', subtitle: 'Connectez-vous pour continuer vers {app}.', subtitleOrg: 'Connectez-vous à {org} pour continuer vers {app}.',
  signupTitle: 'Créez votre compte', signupSubtitle: 'Inscrivez-vous pour continuer vers {app}.', invited: 'Vous êtes invité à rejoindre {org}.',
  username: "Nom d'utilisateur ou adresse e-mail", email: 'Adresse e-mail', password: 'Mot de passe', show: 'Afficher le mot de passe', hide: 'Masquer le mot de passe', forgot: 'Mot de passe oublié ?',
  continue: 'Continuer', or: 'ou', google: 'Continuer avec Google', noAccount: 'Pas encore de compte ?', signup: "S'inscrire", hasAccount: 'Déjà un compte ?', login: 'Se connecter',
  cancel: 'Annuler', wrong: "Nom d'utilisateur ou mot de passe incorrect.", empty: "Saisissez votre nom d'utilisateur et votre mot de passe.",
  smsTitle: 'Connexion par SMS', smsSubtitle: 'Nous enverrons un code sur votre téléphone.', phone: 'Numéro de téléphone', badPhone: "Saisissez un numéro avec l'indicatif du pays.",
  codeTitle: 'Saisissez le code', codeSubtitle: 'Nous avons envoyé un code à 6 chiffres au {phone}.', code: 'Code', badCode: "Ce code n'est pas le bon.", back: 'Utiliser un autre numéro',
  consentTitle: 'Autoriser {app}', consentSubtitle: '{app} souhaite accéder à votre compte {user} et pourra :', accept: 'Accepter', decline: 'Refuser',
  scope_profile: 'voir votre nom et votre photo', scope_email: 'voir votre adresse e-mail', scope_phone: 'voir votre numéro de téléphone', scope_address: 'voir votre adresse',
  scope_offline_access: 'garder votre session ouverte', hint: 'Utilisateurs de démonstration', noSignup: "Cette démonstration n'a pas d'inscription. Prenez l'un des utilisateurs de démonstration.",
  callbackTitle: 'Se connecter à {app} ?', callbackSubtitle: 'Vous êtes connecté en tant que {user}. Continuez seulement si vous avez lancé cette connexion.',
  deviceTitle: 'Connecter un appareil', deviceSubtitle: "Saisissez le code affiché par l'appareil.", deviceCode: "Code de l'appareil", deviceBad: "Ce code est faux ou n'est plus valable.",
  confirmTitle: 'Est-ce votre appareil ?', confirmSubtitle: '{app} affiche ce code :', confirm: 'Confirmer', deviceDone: 'Votre appareil est connecté', deviceDoneText: 'Vous pouvez fermer cette page.',
  deviceDenied: "L'appareil n'a pas été connecté", deviceDeniedText: 'Vous pouvez fermer cette page.',
  loggedOut: 'Vous êtes déconnecté', loggedOutText: 'Vous pouvez fermer cette page.', forgotText: 'Tous les utilisateurs de démonstration ont le même mot de passe, indiqué sous le formulaire.',
  errorTitle: 'Une erreur est survenue', expired: "Cette page n'est plus valable. Revenez à l'application et réessayez.",
  webText: 'Vous êtes connecté sur le Web.',
};

const ja = {
  welcome: 'ようこそ', subtitle: '{app} を続けるにはサインインしてください。', subtitleOrg: '{app} を続けるには {org} にサインインしてください。',
  signupTitle: 'アカウントを作成', signupSubtitle: '{app} を続けるには登録してください。', invited: '{org} に招待されています。',
  username: 'ユーザー名またはメールアドレス', email: 'メールアドレス', password: 'パスワード', show: 'パスワードを表示', hide: 'パスワードを隠す', forgot: 'パスワードをお忘れですか？',
  continue: '続ける', or: 'または', google: 'Google で続ける', noAccount: 'アカウントをお持ちでないですか？', signup: '登録', hasAccount: 'アカウントをお持ちですか？', login: 'サインイン',
  cancel: 'キャンセル', wrong: 'ユーザー名またはパスワードが違います。', empty: 'ユーザー名とパスワードを入力してください。',
  smsTitle: 'SMS でサインイン', smsSubtitle: '電話にコードを送信します。', phone: '電話番号', badPhone: '国番号から電話番号を入力してください。',
  codeTitle: 'コードを入力', codeSubtitle: '{phone} に 6 桁のコードを送信しました。', code: 'コード', badCode: 'コードが違います。', back: '別の番号を使う',
  consentTitle: '{app} を許可', consentSubtitle: '{app} がアカウント {user} へのアクセスを求めています。許可する内容：', accept: '許可する', decline: '拒否する',
  scope_profile: '名前と写真の表示', scope_email: 'メールアドレスの表示', scope_phone: '電話番号の表示', scope_address: '住所の表示', scope_offline_access: 'サインイン状態の維持',
  hint: 'デモユーザー', noSignup: 'このデモでは登録できません。デモユーザーをお使いください。',
  callbackTitle: '{app} にサインインしますか？', callbackSubtitle: '{user} としてサインインしています。ご自身で開始したサインインの場合のみ続けてください。',
  deviceTitle: 'デバイスを接続', deviceSubtitle: 'デバイスに表示されたコードを入力してください。', deviceCode: 'デバイスコード', deviceBad: 'コードが違うか、期限が切れています。',
  confirmTitle: 'このデバイスですか？', confirmSubtitle: '{app} に表示されているコード：', confirm: '確認', deviceDone: 'デバイスを接続しました', deviceDoneText: 'このページを閉じてかまいません。',
  deviceDenied: 'デバイスは接続されませんでした', deviceDeniedText: 'このページを閉じてかまいません。',
  loggedOut: 'サインアウトしました', loggedOutText: 'このページを閉じてかまいません。', forgotText: 'デモユーザーのパスワードはすべて同じで、フォームの下にあります。',
  errorTitle: '問題が発生しました', expired: 'このページは無効です。アプリケーションに戻ってやり直してください。',
  webText: 'ウェブにサインインしています。',
};

const ar = {
  welcome: 'مرحبًا', subtitle: 'سجّل الدخول للمتابعة إلى {app}.', subtitleOrg: 'سجّل الدخول إلى {org} للمتابعة إلى {app}.',
  signupTitle: 'إنشاء حساب', signupSubtitle: 'أنشئ حسابًا للمتابعة إلى {app}.', invited: 'تمت دعوتك للانضمام إلى {org}.',
  username: 'اسم المستخدم أو البريد الإلكتروني', email: 'البريد الإلكتروني', password: 'كلمة المرور', show: 'إظهار كلمة المرور', hide: 'إخفاء كلمة المرور', forgot: 'هل نسيت كلمة المرور؟',
  continue: 'متابعة', or: 'أو', google: 'المتابعة باستخدام Google', noAccount: 'ليس لديك حساب؟', signup: 'إنشاء حساب', hasAccount: 'لديك حساب؟', login: 'تسجيل الدخول',
  cancel: 'إلغاء', wrong: 'اسم المستخدم أو كلمة المرور غير صحيحة.', empty: 'أدخل اسم المستخدم وكلمة المرور.',
  smsTitle: 'تسجيل الدخول برسالة نصية', smsSubtitle: 'سنرسل رمزًا إلى هاتفك.', phone: 'رقم الهاتف', badPhone: 'أدخل رقم الهاتف مع رمز البلد.',
  codeTitle: 'أدخل الرمز', codeSubtitle: 'أرسلنا رمزًا من 6 أرقام إلى {phone}.', code: 'الرمز', badCode: 'الرمز غير صحيح.', back: 'استخدام رقم آخر',
  consentTitle: 'السماح لـ {app}', consentSubtitle: 'يريد {app} الوصول إلى حسابك {user}، ويمكنه:', accept: 'قبول', decline: 'رفض',
  scope_profile: 'رؤية اسمك وصورتك', scope_email: 'رؤية بريدك الإلكتروني', scope_phone: 'رؤية رقم هاتفك', scope_address: 'رؤية عنوانك', scope_offline_access: 'إبقاؤك مسجّل الدخول',
  hint: 'مستخدمو العرض', noSignup: 'لا يوجد تسجيل في هذا العرض. استخدم أحد مستخدمي العرض.',
  callbackTitle: 'تسجيل الدخول إلى {app}؟', callbackSubtitle: 'أنت مسجّل الدخول باسم {user}. تابع فقط إذا كنت أنت من بدأ تسجيل الدخول هذا.',
  deviceTitle: 'ربط جهاز', deviceSubtitle: 'أدخل الرمز الظاهر على جهازك.', deviceCode: 'رمز الجهاز', deviceBad: 'الرمز غير صحيح أو انتهت صلاحيته.',
  confirmTitle: 'هل هذا جهازك؟', confirmSubtitle: 'يعرض {app} هذا الرمز:', confirm: 'تأكيد', deviceDone: 'تم ربط جهازك', deviceDoneText: 'يمكنك إغلاق هذه الصفحة.',
  deviceDenied: 'لم يتم ربط الجهاز', deviceDeniedText: 'يمكنك إغلاق هذه الصفحة.',
  loggedOut: 'تم تسجيل الخروج', loggedOutText: 'يمكنك إغلاق هذه الصفحة.', forgotText: 'لجميع مستخدمي العرض كلمة مرور واحدة، وهي أسفل النموذج.',
  errorTitle: 'حدث خطأ ما', expired: 'لم تعد هذه الصفحة صالحة. عُد إلى التطبيق وحاول مرة أخرى.',
  webText: 'لقد سجلت الدخول على الويب.',
};

const he = {
  welcome: 'ברוכים הבאים', subtitle: 'התחברו כדי להמשיך אל {app}.', subtitleOrg: 'התחברו אל {org} כדי להמשיך אל {app}.',
  signupTitle: 'יצירת חשבון', signupSubtitle: 'הירשמו כדי להמשיך אל {app}.', invited: 'הוזמנתם להצטרף אל {org}.',
  username: 'שם משתמש או כתובת דוא״ל', email: 'כתובת דוא״ל', password: 'סיסמה', show: 'הצגת הסיסמה', hide: 'הסתרת הסיסמה', forgot: 'שכחתם את הסיסמה?',
  continue: 'המשך', or: 'או', google: 'המשך עם Google', noAccount: 'אין לכם חשבון?', signup: 'הרשמה', hasAccount: 'כבר יש לכם חשבון?', login: 'התחברות',
  cancel: 'ביטול', wrong: 'שם המשתמש או הסיסמה שגויים.', empty: 'הזינו שם משתמש וסיסמה.',
  smsTitle: 'התחברות במסרון', smsSubtitle: 'נשלח קוד לטלפון שלכם.', phone: 'מספר טלפון', badPhone: 'הזינו מספר טלפון עם קידומת מדינה.',
  codeTitle: 'הזינו את הקוד', codeSubtitle: 'שלחנו קוד בן 6 ספרות אל {phone}.', code: 'קוד', badCode: 'הקוד שגוי.', back: 'שימוש במספר אחר',
  consentTitle: 'אישור {app}', consentSubtitle: 'האפליקציה {app} מבקשת גישה לחשבון {user} ותוכל:', accept: 'אישור', decline: 'דחייה',
  scope_profile: 'לראות את השם והתמונה שלכם', scope_email: 'לראות את כתובת הדוא״ל שלכם', scope_phone: 'לראות את מספר הטלפון שלכם', scope_address: 'לראות את הכתובת שלכם', scope_offline_access: 'להשאיר אתכם מחוברים',
  hint: 'משתמשי הדגמה', noSignup: 'אין הרשמה בהדגמה הזו. השתמשו באחד ממשתמשי ההדגמה.',
  callbackTitle: 'להתחבר אל {app}?', callbackSubtitle: 'אתם מחוברים בתור {user}. המשיכו רק אם אתם התחלתם את ההתחברות הזו.',
  deviceTitle: 'חיבור מכשיר', deviceSubtitle: 'הזינו את הקוד שמופיע במכשיר.', deviceCode: 'קוד המכשיר', deviceBad: 'הקוד שגוי או שפג תוקפו.',
  confirmTitle: 'האם זה המכשיר שלכם?', confirmSubtitle: '{app} מציגה את הקוד הזה:', confirm: 'אישור', deviceDone: 'המכשיר חובר', deviceDoneText: 'אפשר לסגור את הדף הזה.',
  deviceDenied: 'המכשיר לא חובר', deviceDeniedText: 'אפשר לסגור את הדף הזה.',
  loggedOut: 'התנתקתם', loggedOutText: 'אפשר לסגור את הדף הזה.', forgotText: 'לכל משתמשי ההדגמה אותה סיסמה, והיא מופיעה מתחת לטופס.',
  errorTitle: 'משהו השתבש', expired: 'הדף הזה אינו תקף עוד. חזרו לאפליקציה ונסו שוב.',
};

const languages = { en, de, fr, ja, ar, he };
const RIGHT_TO_LEFT = new Set(['ar', 'he']);

/// The first language that we have, of `ui_locales` (OpenID Connect Core 3.1.2.1) and then of Accept-Language.
export function pickLanguage(uiLocales = '', acceptLanguage = '') {
  const accepted = acceptLanguage.split(',').map((item) => item.trim().split(';q='))
    .map(([tag, q = '1']) => ({ tag, q: Number(q) })).filter(({ q }) => q > 0).sort((a, b) => b.q - a.q).map(({ tag }) => tag);
  for (const tag of [...uiLocales.split(' '), ...accepted]) {
    const language = tag.toLowerCase().split('-')[0];
    if (Object.hasOwn(languages, language)) return language;
  }
  return 'en';
}

/// `t(key, values)` of a language, with English where a text is missing.
export function translator(language) {
  const texts = { ...en, ...languages[language] };
  const t = (key, values = {}) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? '');
  return Object.assign(t, { language, direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr', has: (key) => key in texts });
}
