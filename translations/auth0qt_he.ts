<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Auth0CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>התחברת</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>התנתקת</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>ההתחברות לא הושלמה</translation>
    </message>
    <message>
        <source>You can close this page and return to %1.</source>
        <translation>אפשר לסגור את הדף הזה ולחזור אל %1.</translation>
    </message>
    <message>
        <source>Return to %1 to try again.</source>
        <translation>יש לחזור אל %1 כדי לנסות שוב.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>ההתחברות הזו הסתיימה</translation>
    </message>
    <message>
        <source>It was already completed, or it took too long. Return to %1 to continue.</source>
        <translation>היא כבר הושלמה, או שנמשכה זמן רב מדי. יש לחזור אל %1 כדי להמשיך.</translation>
    </message>
    <message>
        <source>It is too long. Return to the application to try again.</source>
        <translation>היא ארוכה מדי. יש לחזור ליישום כדי לנסות שוב.</translation>
    </message>
    <message>
        <source>The browser made it before the page was opened. Load the page again.</source>
        <translation>הדפדפן שלח אותה לפני שהדף נפתח. יש לטעון את הדף מחדש.</translation>
    </message>
    <message>
        <source>It is not the answer of a sign-in page. You can close this page.</source>
        <translation>זו אינה תשובה של דף התחברות. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>This request was not accepted</source>
        <translation>הבקשה הזו לא התקבלה</translation>
    </message>
</context>
<context>
    <name>Auth0Error</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>ההתחברות בוטלה.</translation>
    </message>
    <message>
        <source>This took too long. Please try again.</source>
        <translation>זה נמשך יותר מדי זמן. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check your network connection and try again.</source>
        <translation>לא ניתן היה להגיע לשרת. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Nothing was sent.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח לשירות ההתחברות. שום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The server asks to wait because of too many attempts. Please try again in a moment.</source>
        <translation>השרת מבקש להמתין בגלל ריבוי ניסיונות. נא לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Please try again later.</source>
        <translation>יש כרגע בעיה בשירות ההתחברות. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be understood. Please try again later.</source>
        <translation>שירות ההתחברות נתן תשובה שלא ניתן היה להבין. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in. Contact the support of this application.</source>
        <translation>היישום הזה לא הוגדר להתחברות. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The browser could not show the sign-in page. Please try again.</source>
        <translation>הדפדפן לא הצליח להציג את דף ההתחברות. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer that came back did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>הגיעה תשובה שאינה שייכת להתחברות הזו, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try another account, or contact your administrator.</source>
        <translation>ההתחברות נדחתה. אפשר לנסות חשבון אחר או לפנות למנהל המערכת.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be trusted, so you were not signed in. Please try again.</source>
        <translation>לא ניתן היה לסמוך על התשובה של שירות ההתחברות, ולכן לא התחברת. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>ההפעלה שלך הסתיימה. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again to confirm it is you.</source>
        <translation>החשבון שלך דורש שלב נוסף. נא להתחבר שוב ולאשר את זהותך.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again.</source>
        <translation>צרור המפתחות שלך נעול. יש לפתוח את הנעילה ולנסות שוב.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it, then try again.</source>
        <translation>היישום הזה לא הורשה להשתמש בצרור המפתחות שלך. יש לאפשר זאת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your keychain could not be reached, so your sign-in cannot be kept after this application closes.</source>
        <translation>לא ניתן היה לגשת לצרור המפתחות שלך, ולכן לא ניתן לשמור את ההתחברות שלך לאחר סגירת היישום.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it.</source>
        <translation>לא ניתן לקרוא את ההתחברות השמורה שלך. יש להתחבר שוב כדי להחליף אותה.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in first.</source>
        <translation>לא התחברת עדיין. נא להתחבר תחילה.</translation>
    </message>
    <message>
        <source>A newer sign-in replaced this one. Continue there.</source>
        <translation>התחברות חדשה יותר החליפה את זו. יש להמשיך שם.</translation>
    </message>
    <message>
        <source>You cancelled the sign-in. You can start it again at any time.</source>
        <translation>ביטלת את ההתחברות. אפשר להתחיל מחדש בכל עת.</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in was cancelled. You can sign in at any time.</source>
        <translation>החיפוש אחר ההתחברות השמורה שלך בוטל. אפשר להתחבר בכל עת.</translation>
    </message>
    <message>
        <source>The sign-in window was closed before you were signed in. You can start again at any time.</source>
        <translation>חלון ההתחברות נסגר לפני שהתחברת. אפשר להתחיל מחדש בכל עת.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in time. Please start again.</source>
        <translation>ההתחברות לא הושלמה בזמן. נא להתחיל מחדש.</translation>
    </message>
    <message>
        <source>The application ended this before it was done. Start it again and sign in.</source>
        <translation>היישום סיים את הפעולה לפני שהושלמה. יש להפעיל אותו שוב ולהתחבר.</translation>
    </message>
    <message>
        <source>The sign-in settings have changed. Please start again.</source>
        <translation>הגדרות ההתחברות השתנו בינתיים. נא להתחיל מחדש.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: it has no client ID. Contact the support of this application.</source>
        <translation>היישום הזה לא הוגדר להתחברות: אין לו מזהה לקוח. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is missing or not valid. Contact the support of this application.</source>
        <translation>היישום הזה לא הוגדר להתחברות: הכתובת של שירות ההתחברות שלו חסרה או אינה תקפה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application is not set up for sign-in: the address of its sign-in service is not valid. Contact the support of this application.</source>
        <translation>היישום הזה לא הוגדר להתחברות: הכתובת של שירות ההתחברות שלו אינה תקפה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page. Contact the support of this application.</source>
        <translation>היישום הזה לא יכול לקבל את התשובה של דף ההתחברות. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This sign-in window is not connected to a sign-in service. Contact the support of this application.</source>
        <translation>חלון ההתחברות הזה אינו מחובר לשירות התחברות. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application requested a kind of sign-in that does not exist. Contact the support of this application.</source>
        <translation>היישום הזה ביקש סוג התחברות שאינו קיים. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check your network connection and try again.</source>
        <translation>נראה שאין חיבור לאינטרנט. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service could not be found on the network. Check your connection and try again.</source>
        <translation>שירות ההתחברות לא נמצא ברשת. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer at the moment. Please try again in a few minutes.</source>
        <translation>שירות ההתחברות אינו מגיב כרגע. נא לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Check your network connection and try again.</source>
        <translation>השרת התעכב יותר מדי בתשובה. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let the connection through. Check your proxy settings and try again.</source>
        <translation>שרת ה-Proxy של הרשת שלך לא אפשר את החיבור. יש לבדוק את הגדרות ה-Proxy ולנסות שוב.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Please try again.</source>
        <translation>החיבור נותק לפני שהתשובה הושלמה. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded. Check your network connection and try again.</source>
        <translation>לא ניתן היה לטעון את דף ההתחברות. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The identity of the sign-in service could not be proven, so nothing was sent. Check this computer&apos;s date and your network, then try again.</source>
        <translation>לא ניתן היה לאמת את זהות שירות ההתחברות, ולכן שום דבר לא נשלח. יש לבדוק את התאריך במחשב הזה ואת הרשת ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>A secure connection to the sign-in service could not be made, so nothing was sent. Check your network and try again.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח לשירות ההתחברות, ולכן שום דבר לא נשלח. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service answered in a way that this application did not expect. Please try again later.</source>
        <translation>שירות ההתחברות השיב באופן שהיישום הזה לא ציפה לו. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Please wait a moment and try again.</source>
        <translation>היו יותר מדי בקשות בזמן קצר. נא להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another device or program answered instead of the sign-in service. If your network has its own sign-in page, open it in a browser first, then try again.</source>
        <translation>מכשיר אחר או תוכנית אחרת השיבו במקום שירות ההתחברות. אם יש לרשת שלך דף התחברות משלה, יש לפתוח אותו תחילה בדפדפן ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was incomplete. Please try again.</source>
        <translation>התשובה של שירות ההתחברות לא הגיעה בשלמותה. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service was too large, so it was not used. Contact the support of this application.</source>
        <translation>התשובה של שירות ההתחברות הייתה גדולה מדי, ולכן לא נעשה בה שימוש. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please try again later.</source>
        <translation>לא ניתן היה לקרוא את התשובה של שירות ההתחברות. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service redirected this application to another address, which is not allowed. Contact the support of this application.</source>
        <translation>שירות ההתחברות הפנה את היישום הזה למקום אחר, וזה אסור כאן. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service is not secure, so nothing was sent. Contact the support of this application.</source>
        <translation>החיבור לשירות ההתחברות לא היה מוגן, ולכן שום דבר לא נשלח. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer did not come from a web server. Check your network, then try again.</source>
        <translation>התשובה לא הגיעה משרת אינטרנט. יש לבדוק את החיבור לרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be decompressed. Please try again later.</source>
        <translation>לא ניתן היה לפרוס את התשובה של שירות ההתחברות. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service has another name than expected, so it is not trusted. Contact the support of this application.</source>
        <translation>שירות ההתחברות מציג את עצמו בשם אחר, ולכן אין לסמוך עליו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The description of the sign-in service is incomplete. Contact the support of this application.</source>
        <translation>התיאור של שירות ההתחברות אינו שלם. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>No sign-in service was found at this address. Contact the support of this application.</source>
        <translation>לא נמצא שירות התחברות בכתובת הזו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service did not provide its keys, so its answer could not be checked. Please try again later.</source>
        <translation>שירות ההתחברות לא מסר את המפתחות שלו, ולכן לא ניתן היה לבדוק את תשובתו. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys could not be read, so its answer could not be checked. Please try again later.</source>
        <translation>לא ניתן היה לקרוא את המפתחות של שירות ההתחברות, ולכן לא ניתן היה לבדוק את תשובתו. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service has too many keys, so its answer was not trusted. Contact the support of this application.</source>
        <translation>לשירות ההתחברות יש יותר מדי מפתחות, ולכן לא ניתן אמון בתשובתו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application cannot receive the answer of the sign-in page, because other programs use its ports. Close other copies of it and try again.</source>
        <translation>היישום הזה לא יכול לקבל את התשובה של דף ההתחברות, כי תוכניות אחרות משתמשות ביציאות שלו. יש לסגור עותקים אחרים שלו ולנסות שוב.</translation>
    </message>
    <message>
        <source>An answer arrived that did not belong to this sign-in, so it was not used. Please sign in again.</source>
        <translation>הגיעה תשובה שאינה שייכת להתחברות הזו, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was not clear, so it was not used. Please sign in again.</source>
        <translation>התשובה של דף ההתחברות לא הייתה ברורה, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so it was not used. Please sign in again.</source>
        <translation>התשובה הגיעה משירות התחברות אחר מזה שנשאל, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in page came back without a result. Please sign in again.</source>
        <translation>דף ההתחברות חזר ללא תוצאה. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>An answer arrived although no sign-in was waiting for it. Please start the sign-in here.</source>
        <translation>הגיעה תשובה אף שאף התחברות לא המתינה לה. נא להתחיל את ההתחברות כאן.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the link and open it yourself.</source>
        <translation>לא ניתן היה לפתוח את הדפדפן שלך. יש להעתיק את הקישור ולפתוח אותו ידנית.</translation>
    </message>
    <message>
        <source>No browser was found to show the sign-in page. Copy the link and open it in any browser.</source>
        <translation>לא נמצא דפדפן להצגת דף ההתחברות. יש להעתיק את הקישור ולפתוח אותו בדפדפן כלשהו.</translation>
    </message>
    <message>
        <source>The sign-in page opened an address that cannot be shown here. Try again, or continue in your browser.</source>
        <translation>דף ההתחברות הוביל למקום שלא ניתן להציג כאן. אפשר לנסות שוב או להמשיך בדפדפן.</translation>
    </message>
    <message>
        <source>The sign-in page stopped working. Try again, or continue in your browser.</source>
        <translation>דף ההתחברות הפסיק לפעול. אפשר לנסות שוב או להמשיך בדפדפן.</translation>
    </message>
    <message>
        <source>The sign-in service refused the request. Please try again; if it happens again, contact the support of this application.</source>
        <translation>שירות ההתחברות דחה את הבקשה. נא לנסות שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>You need to sign in again.</source>
        <translation>עליך להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in needs your consent first. Please sign in again and confirm it.</source>
        <translation>ההתחברות דורשת תחילה את הסכמתך. נא להתחבר שוב ולאשר זאת.</translation>
    </message>
    <message>
        <source>The sign-in service has a question for you first. Please sign in again and answer it.</source>
        <translation>לשירות ההתחברות יש שאלה אליך תחילה. נא להתחבר שוב ולענות עליה.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use this application. Try another account, or contact your administrator.</source>
        <translation>החשבון שלך אינו מורשה להשתמש ביישום הזה. אפשר לנסות חשבון אחר או לפנות למנהל המערכת.</translation>
    </message>
    <message>
        <source>The sign-in service did not understand this application&apos;s request. Contact the support of this application.</source>
        <translation>שירות ההתחברות לא הבין את הבקשה של היישום הזה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This application asked for more than it may have. Contact the support of this application.</source>
        <translation>היישום הזה ביקש יותר ממה שמותר לו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service is busy at the moment. Please try again in a few minutes.</source>
        <translation>שירות ההתחברות עמוס כרגע. נא לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in this way. Contact the support of this application.</source>
        <translation>היישום הזה אינו מורשה לחבר אנשים בדרך זו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>Your account asks for a second step. Please sign in again and confirm it is you.</source>
        <translation>החשבון שלך דורש שלב נוסף. נא להתחבר שוב ולאשר את זהותך.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Please sign in again.</source>
        <translation>לא ניתן היה להשלים את ההתחברות. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was already used. Please sign in again.</source>
        <translation>ההתחברות נמשכה זמן רב מדי או שכבר נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application. Contact the support of this application.</source>
        <translation>שירות ההתחברות אינו מקבל את היישום הזה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this kind of sign-in. Contact the support of this application.</source>
        <translation>שירות ההתחברות אינו מציע סוג התחברות כזה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service did not send everything that this application needs. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>שירות ההתחברות השמיט את מה שהיישום הזה צריך. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who you are. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>שירות ההתחברות לא מסר מי אתם. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service gave a kind of access that this application cannot use. Contact the support of this application.</source>
        <translation>שירות ההתחברות נתן סוג גישה שהיישום הזה לא יכול להשתמש בו. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large to be stored. Contact the support of this application.</source>
        <translation>מה ששירות ההתחברות שלח גדול מכדי להישמר. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Please sign in again later.</source>
        <translation>לא ניתן היה לקרוא את התשובה של שירות ההתחברות. נא להתחבר שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Your session could not be renewed. Please sign in again.</source>
        <translation>לא ניתן היה לחדש את ההפעלה שלך. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your session has ended, because it was not used for a while or was open for long. Please sign in again.</source>
        <translation>ההפעלה שלך הסתיימה כי לא נעשה בה שימוש זמן מה או שהייתה פתוחה זמן רב. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your session was ended elsewhere. Please sign in again.</source>
        <translation>ההפעלה שלך הופסקה ממקום אחר. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your session was ended as a precaution, because it seemed to be used in two places. Please sign in again.</source>
        <translation>ההפעלה שלך הופסקה ליתר ביטחון, כי נראה שנעשה בה שימוש בשני מקומות. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or contact your administrator.</source>
        <translation>החשבון הזה כבר לא קיים. יש להתחבר עם חשבון אחר או לפנות למנהל המערכת.</translation>
    </message>
    <message>
        <source>Your account is blocked. Contact your administrator.</source>
        <translation>החשבון שלך חסום. יש לפנות למנהל המערכת.</translation>
    </message>
    <message>
        <source>Your session could not be renewed, because the application ended while it was being renewed. Please sign in again.</source>
        <translation>לא ניתן היה לחדש את ההפעלה שלך, כי היישום נסגר באמצע החידוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Another program is renewing your session and takes too long. Please try again.</source>
        <translation>תוכנית אחרת מחדשת את ההפעלה שלך וזה נמשך זמן רב מדי. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service sent the data of another user, so it was not used. Your own data stays as it is.</source>
        <translation>שירות ההתחברות שלח נתונים של מישהו אחר, ולכן לא נעשה בה שימוש. הנתונים שלך נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Your profile could not be updated. It stays as it was; try again later.</source>
        <translation>לא ניתן היה לעדכן את הפרופיל שלך. הוא נשאר כפי שהיה; נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>לא ניתן היה לסמוך על התשובה של שירות ההתחברות, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was too large, so you were not signed in. Contact the support of this application.</source>
        <translation>התשובה של שירות ההתחברות הייתה גדולה מדי, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is encrypted in a way this application cannot read. Contact the support of this application.</source>
        <translation>התשובה של שירות ההתחברות מוצפנת בדרך שהיישום הזה לא יכול לקרוא. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>לא ניתן היה לקרוא את התשובה של שירות ההתחברות, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The first part of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>לא ניתן היה לקרוא את החלק הראשון בתשובה של שירות ההתחברות, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service signs its answers in a way this application does not accept. Contact the support of this application.</source>
        <translation>שירות ההתחברות חותם על תשובותיו בדרך שהיישום הזה אינו מקבל. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer requires something that this application does not support. Contact the support of this application.</source>
        <translation>התשובה של שירות ההתחברות דורשת משהו שהיישום הזה אינו מכיר. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer is of another kind than expected, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>התשובה של שירות ההתחברות היא מסוג אחר מהצפוי, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer was signed with a key that it does not publish, so you were not signed in. Please sign in again in a few minutes.</source>
        <translation>התשובה של שירות ההתחברות נחתמה במפתח שהוא אינו מפרסם, ולכן לא התחברת. נא להתחבר שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>It is not clear which key signed the sign-in service&apos;s answer, so you were not signed in. Contact the support of this application.</source>
        <translation>לא ברור באיזה מפתח נחתמה התשובה של שירות ההתחברות, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The key of the sign-in service does not fit its answer, so you were not signed in. Contact the support of this application.</source>
        <translation>המפתח של שירות ההתחברות אינו מתאים לתשובתו, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer may have been changed on its way, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>ייתכן שהתשובה של שירות ההתחברות שונתה בדרך, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The content of the sign-in service&apos;s answer could not be read, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>לא ניתן היה לקרוא את תוכן התשובה של שירות ההתחברות, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer came from another sign-in service than the one that was asked, so you were not signed in. Contact the support of this application.</source>
        <translation>התשובה הגיעה משירות התחברות אחר מזה שנשאל, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer was meant for another application, so you were not signed in. Contact the support of this application.</source>
        <translation>התשובה נועדה ליישום אחר, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The answer was issued to another application, so you were not signed in. Contact the support of this application.</source>
        <translation>התשובה נועדה ליישום אחר, ולכן לא התחברת. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in had expired before it arrived. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>תוקף ההתחברות פג לפני שהגיעה. יש לבדוק את התאריך והשעה במחשב הזה ואז להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s clock and this computer&apos;s do not agree. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>השעון של שירות ההתחברות והשעון של המחשב הזה אינם תואמים. יש לבדוק את התאריך והשעה במחשב הזה ואז להתחבר שוב.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>ההתחברות עדיין לא בתוקף. יש לבדוק את התאריך והשעה במחשב הזה ואז להתחבר שוב.</translation>
    </message>
    <message>
        <source>The answer belonged to another sign-in, so it was not used. Please sign in again.</source>
        <translation>הגיעה תשובה שאינה שייכת להתחברות הזו, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your last sign-in is too long ago for this. Please sign in again.</source>
        <translation>ההתחברות האחרונה שלך ישנה מדי עבור הפעולה הזו. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>You were signed in to another organization than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>התחברת לארגון אחר מזה שהתבקש, ולכן לא נעשה בה שימוש. נא להתחבר שוב ולבחור בארגון הנכון.</translation>
    </message>
    <message>
        <source>You were signed in to an organization of another name than the one that was asked for, so it was not used. Please sign in again and choose the right one.</source>
        <translation>התחברת לארגון אחר מזה שהתבקש, ולכן לא נעשה בה שימוש. נא להתחבר שוב ולבחור בארגון הנכון.</translation>
    </message>
    <message>
        <source>The parts of the sign-in service&apos;s answer do not belong together, so you were not signed in. Please sign in again; if it happens again, contact the support of this application.</source>
        <translation>חלקי התשובה של שירות ההתחברות אינם שייכים זה לזה, ולכן לא התחברת. נא להתחבר שוב; אם זה קורה שוב, יש לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in was not strong enough for this. Please sign in again with a second factor.</source>
        <translation>ההתחברות לא הייתה חזקה כנדרש. נא להתחבר שוב עם גורם אימות שני.</translation>
    </message>
    <message>
        <source>Your session came back with another account, so it was not used. Please sign in again.</source>
        <translation>ההפעלה שלך חזרה עם חשבון אחר, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>This application was not allowed to use your keychain. Allow it in the keychain&apos;s own settings, then try again.</source>
        <translation>היישום הזה לא הורשה להשתמש בצרור המפתחות שלך. יש לאפשר זאת בהגדרות של צרור המפתחות ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so your sign-in cannot be kept after the application closes.</source>
        <translation>לא נמצא צרור מפתחות במחשב הזה, ולכן לא ניתן לשמור את ההתחברות שלך לאחר סגירת היישום.</translation>
    </message>
    <message>
        <source>Your keychain has no place to save sign-ins yet, so yours cannot be kept after the application closes. Create a keychain in your system&apos;s settings, then sign in again.</source>
        <translation>בצרור המפתחות שלך אין עדיין מקום לשמירת התחברויות, ולכן לא ניתן לשמור את ההתחברות שלך לאחר סגירת היישום. יש ליצור צרור מפתחות בהגדרות המערכת ואז להתחבר שוב.</translation>
    </message>
    <message>
        <source>Your keychain could not carry out the request, so your sign-in cannot be kept after the application closes.</source>
        <translation>צרור המפתחות שלך לא הצליח לבצע את המבוקש, ולכן לא ניתן לשמור את ההתחברות שלך לאחר סגירת היישום.</translation>
    </message>
    <message>
        <source>Your keychain did not keep your sign-in, so it cannot be kept after the application closes.</source>
        <translation>צרור המפתחות שלך לא שמר את ההתחברות שלך, ולכן לא ניתן לשמור את ההתחברות שלך לאחר סגירת היישום.</translation>
    </message>
    <message>
        <source>The application closed before your sign-in could be saved. Start it again and sign in.</source>
        <translation>היישום נסגר לפני שההתחברות שלך נשמרה. יש להפעיל אותו שוב ולהתחבר.</translation>
    </message>
    <message>
        <source>There is no saved sign-in. Please sign in.</source>
        <translation>אין התחברות שמורה. נא להתחבר.</translation>
    </message>
    <message>
        <source>Your keychain did not answer in time. Check whether it asks a question, then try again.</source>
        <translation>צרור המפתחות שלך לא הגיב בזמן. יש לבדוק אם הוא מציג שאלה ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Your keychain did not show a saved sign-in. If it is locked, unlock it and try again; otherwise sign in. Nothing was deleted.</source>
        <translation>צרור המפתחות שלך לא הציג התחברות שמורה. אם הוא נעול, יש לפתוח את הנעילה ולנסות שוב; אחרת יש להתחבר. שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Sign in again to replace it. Nothing was deleted.</source>
        <translation>לא ניתן לקרוא את ההתחברות השמורה שלך. יש להתחבר שוב כדי להחליף אותה. שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Your saved sign-in comes from a newer version of this application. Update it, or sign in again. Nothing was deleted.</source>
        <translation>ההתחברות השמורה שלך היא מגרסה חדשה יותר של היישום הזה. יש לעדכן אותו או להתחבר שוב. שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Your saved sign-in is incomplete. Sign in again to replace it. Nothing was deleted.</source>
        <translation>ההתחברות השמורה שלך אינה שלמה. יש להתחבר שוב כדי להחליף אותה. שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>The saved sign-in belongs to another account or service, so it was not used. Please sign in. Nothing was deleted.</source>
        <translation>ההתחברות השמורה שייכת לחשבון אחר או לשירות אחר, ולכן לא נעשה בה שימוש. נא להתחבר. שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Your saved sign-in could not be reached. Contact the support of this application.</source>
        <translation>לא ניתן היה לגשת להתחברות השמורה שלך. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>Your sign-in could not be saved. Contact the support of this application.</source>
        <translation>לא ניתן היה לשמור את ההתחברות שלך. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser did not confirm that it signed out too; sign out there if others use it.</source>
        <translation>התנתקת כאן. הדפדפן שלך לא אישר שגם הוא התנתק; יש להתנתק שם אם אחרים משתמשים בו.</translation>
    </message>
    <message>
        <source>You are signed out here. Your browser may still be signed in, because this sign-in service offers no way to end that.</source>
        <translation>התנתקת כאן. ייתכן שהדפדפן שלך עדיין מחובר, כי שירות ההתחברות הזה אינו מציע דרך לסיים זאת.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>הפעולה בוטלה לפני שהושלמה.</translation>
    </message>
    <message>
        <source>You were signed out before this was done. Please sign in again.</source>
        <translation>התנתקת לפני שהפעולה הושלמה. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>You did not confirm that it is you, so nothing was sent. You are still signed in.</source>
        <translation>לא אישרת את זהותך, ולכן שום דבר לא נשלח. החיבור שלך עדיין פעיל.</translation>
    </message>
    <message>
        <source>This application requested the sign-in with options that are not valid. Contact the support of this application.</source>
        <translation>היישום הזה ביקש התחברות עם אפשרויות לא חוקיות. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because a part of the desktop is missing. Contact the administrator of this computer.</source>
        <translation>הדפדפן שלך לא יכול לחזור בעצמו אל היישום הזה, כי חסר חלק משולחן העבודה. נא לפנות למנהל המחשב הזה.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically, because your settings cannot be changed. Contact the administrator of this computer.</source>
        <translation>הדפדפן שלך לא יכול לחזור בעצמו אל היישום הזה, כי לא ניתן לשנות את ההגדרות שלך. נא לפנות למנהל המחשב הזה.</translation>
    </message>
    <message>
        <source>Your browser cannot return to this application automatically. Contact the administrator of this computer.</source>
        <translation>הדפדפן שלך לא יכול לחזור בעצמו אל היישום הזה. נא לפנות למנהל המחשב הזה.</translation>
    </message>
    <message>
        <source>The sign-in on another device was refused. Please sign in with your browser instead.</source>
        <translation>ההתחברות במכשיר אחר נדחתה. נא להתחבר באמצעות הדפדפן במקום זאת.</translation>
    </message>
    <message>
        <source>This sign-in service has no codes for other devices. Please sign in with your browser instead.</source>
        <translation>לשירות ההתחברות הזה אין קודים למכשירים אחרים. נא להתחבר באמצעות הדפדפן במקום זאת.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>הקוד לא הוזן בזמן. יש לקבל קוד חדש כדי להמשיך.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device. Try again, or use another account.</source>
        <translation>ההתחברות נדחתה במכשיר האחר. אפשר לנסות שוב או להשתמש בחשבון אחר.</translation>
    </message>
    <message>
        <source>The code is no longer valid. Please start again.</source>
        <translation>הקוד אינו תקף עוד. נא להתחיל מחדש.</translation>
    </message>
    <message>
        <source>This application is not allowed to sign users in with a code. Please sign in with your browser instead.</source>
        <translation>היישום הזה אינו מורשה לחבר אנשים באמצעות קוד. נא להתחבר באמצעות הדפדפן במקום זאת.</translation>
    </message>
    <message>
        <source>This application is not known to the sign-in service. Contact the support of this application.</source>
        <translation>היישום הזה אינו מוכר לשירות ההתחברות. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used. Please sign in with your browser instead.</source>
        <translation>שירות ההתחברות נתן תשובה שלא ניתן היה להשתמש בה. נא להתחבר באמצעות הדפדפן במקום זאת.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application read or change your account. Contact the support of this application.</source>
        <translation>שירות ההתחברות אינו מאפשר ליישום הזה לקרוא או לשנות את החשבון שלך. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>The sign-in service refused this change of your account.</source>
        <translation>שירות ההתחברות דחה את השינוי הזה בחשבון שלך.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this account any more.</source>
        <translation>שירות ההתחברות כבר לא מכיר את החשבון הזה.</translation>
    </message>
    <message>
        <source>This change cannot be saved. Contact the support of this application.</source>
        <translation>לא ניתן לשמור את השינוי הזה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This account is not linked to yours.</source>
        <translation>החשבון הזה אינו מקושר לחשבון שלך.</translation>
    </message>
    <message>
        <source>You sign in without a password of this application, so there is none to change here.</source>
        <translation>ההתחברות שלך נעשית ללא סיסמה של היישום הזה, ולכן אין כאן סיסמה שאפשר לשנות.</translation>
    </message>
    <message>
        <source>You signed in with the account that you are using already. Sign in with another one to link it.</source>
        <translation>התחברת עם החשבון שכבר נמצא בשימושך. יש להתחבר עם חשבון אחר כדי לקשר אותו.</translation>
    </message>
    <message>
        <source>This link is not a complete invitation. Open the link in the e-mail once more, or ask for a new invitation.</source>
        <translation>הקישור הזה אינו הזמנה שלמה. יש לפתוח שוב את הקישור שבהודעת הדואר האלקטרוני או לבקש הזמנה חדשה.</translation>
    </message>
    <message>
        <source>Your saved sign-in belongs to another organization. Please sign in to this one.</source>
        <translation>ההתחברות השמורה שלך שייכת לארגון אחר. נא להתחבר לארגון הזה.</translation>
    </message>
    <message>
        <source>The sign-in service asks for a certificate that this window cannot give. Continue in your browser.</source>
        <translation>שירות ההתחברות מבקש אישור שחלון זה אינו יכול לספק. יש להמשיך בדפדפן.</translation>
    </message>
    <message>
        <source>The next page can be shown in your own browser only. Sign in there.</source>
        <translation>ניתן להציג את הדף הבא רק בדפדפן שלך. יש להתחבר שם.</translation>
    </message>
    <message>
        <source>Your network asks for a password, which your own browser can give. Sign in there.</source>
        <translation>הרשת שלך מבקשת סיסמה שהדפדפן שלך יכול לספק. יש להתחבר שם.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a password, which your own browser can give. Sign in there.</source>
        <translation>שרת ה-Proxy של הרשת שלך מבקש סיסמה שהדפדפן שלך יכול לספק. יש להתחבר שם.</translation>
    </message>
    <message>
        <source>The sign-in service did not send a page. Try again, or continue in your browser.</source>
        <translation>שירות ההתחברות שלח משהו אחר במקום הדף שלו. אפשר לנסות שוב או להמשיך בדפדפן.</translation>
    </message>
    <message>
        <source>This window does not trust the certificate of the sign-in service. Continue in your browser.</source>
        <translation>חלון זה אינו בוטח באישור של שירות ההתחברות. יש להמשיך בדפדפן.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service did not confirm that it ended your session.</source>
        <translation>התנתקת כאן. שירות ההתחברות לא אישר שהוא סיים את ההפעלה שלך.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check it.</source>
        <translation>זו אינה כתובת דוא&quot;ל. יש לבדוק אותה.</translation>
    </message>
    <message>
        <source>This application needs more permissions than you have given it. Please sign in again.</source>
        <translation>היישום הזה זקוק ליותר הרשאות ממה שהענקת לו. נא להתחבר שוב.</translation>
    </message>
    <message>
        <source>Please sign in again to see and change all data of your account.</source>
        <translation>נא להתחבר שוב כדי לראות ולשנות את כל הנתונים של החשבון שלך.</translation>
    </message>
    <message>
        <source>The sign-in service does not let this application change how you sign in. Contact the support of this application.</source>
        <translation>שירות ההתחברות אינו מאפשר ליישום הזה לשנות את אופן ההתחברות שלך. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>This code was not accepted. Check it and try again, or start again to get another one.</source>
        <translation>הקוד הזה לא התקבל. נא לבדוק אותו ולנסות שוב, או להתחיל מחדש כדי לקבל קוד אחר.</translation>
    </message>
    <message>
        <source>This entry does not exist any more. Reload the list.</source>
        <translation>הפריט הזה כבר אינו קיים. נא לטעון מחדש את הרשימה.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be added here. Contact the support of this application.</source>
        <translation>לא ניתן להוסיף כאן סוג התחברות זה. נא לפנות לתמיכה של היישום הזה.</translation>
    </message>
    <message>
        <source>There is nothing to confirm. Please start again.</source>
        <translation>אין מה לאשר. נא להתחיל מחדש.</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that could not be used, so the account was not connected. Please try again later.</source>
        <translation>שירות ההתחברות נתן תשובה שלא ניתן היה להשתמש בה, ולכן החשבון לא חובר. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Your session cannot be renewed now, because a folder of this application cannot be used. Please try again later.</source>
        <translation>לא ניתן לחדש את ההפעלה שלך כעת, כי לא ניתן להשתמש בתיקייה של היישום הזה. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was too long, so it was not used. Please sign in again.</source>
        <translation>התשובה של דף ההתחברות הייתה ארוכה מדי, ולכן לא נעשה בה שימוש. נא להתחבר שוב.</translation>
    </message>
</context>
<context>
    <name>Auth0KeychainStore</name>
    <message>
        <source>Encrypted file of the sandbox</source>
        <translation>קובץ מוצפן של ארגז החול</translation>
    </message>
</context>
<context>
    <name>Auth0LoginTexts</name>
    <message>
        <source>Nothing opened? Copy the link and paste it into your browser.</source>
        <translation>שום דבר לא נפתח? יש להעתיק את הקישור ולהדביק אותו בדפדפן שלך.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>התחברות אל %1</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>המשך בדפדפן</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Back to this window</source>
        <translation>חזרה לחלון הזה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Use a code on another device</source>
        <translation>שימוש בקוד במכשיר אחר</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>קבלת קוד חדש</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>פתיחת הדף כאן</translation>
    </message>
    <message>
        <source>QR code of the page to open</source>
        <translation>קוד QR של הדף לפתיחה</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>הקוד להזנה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>גזירה</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>חיבור מאובטח</translation>
    </message>
    <message>
        <source>Not a secure connection</source>
        <translation>חיבור לא מאובטח</translation>
    </message>
    <message>
        <source>Stop signing in?</source>
        <translation>להפסיק את ההתחברות?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>דף ההתחברות</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>בפעולה</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>התנתקות</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>החלפת חשבון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>לא ניתן להגיע לשרת כרגע.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>משהו השתבש</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>ההתחברות בוטלה</translation>
    </message>
    <message>
        <source>This took too long</source>
        <translation>זה נמשך יותר מדי זמן</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>אין חיבור לשרת</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>החיבור אינו מאובטח</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>נא להמתין רגע</translation>
    </message>
    <message>
        <source>The sign-in service has a problem</source>
        <translation>יש כרגע בעיה בשירות ההתחברות</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>התשובה לא הייתה מובנת</translation>
    </message>
    <message>
        <source>Sign-in is not set up yet</source>
        <translation>ההתחברות עדיין לא הוגדרה</translation>
    </message>
    <message>
        <source>The page could not be shown</source>
        <translation>לא ניתן היה להציג את הדף</translation>
    </message>
    <message>
        <source>The answer was not for this sign-in</source>
        <translation>התשובה לא הייתה שייכת להתחברות הזו</translation>
    </message>
    <message>
        <source>You were not signed in</source>
        <translation>לא התחברת</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>לא ניתן לסמוך על התשובה</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>נא להתחבר שוב</translation>
    </message>
    <message>
        <source>One more step is needed</source>
        <translation>נדרש שלב נוסף</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>צרור המפתחות שלך נעול</translation>
    </message>
    <message>
        <source>No access to your keychain</source>
        <translation>אין גישה לצרור המפתחות שלך</translation>
    </message>
    <message>
        <source>Your keychain did not answer</source>
        <translation>צרור המפתחות שלך לא הגיב</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>לא ניתן לקרוא את ההתחברות השמורה שלך</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>לא התחברת עדיין</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Come back here when you have signed in.</source>
        <translation>פתחנו דף בדפדפן שלך. יש לחזור לכאן לאחר ההתחברות.</translation>
    </message>
    <message>
        <source>We opened %1 in your browser. Come back here when you have signed in.</source>
        <translation>פתחנו את %1 בדפדפן שלך. יש לחזור לכאן לאחר ההתחברות.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתבצעת התחברות…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>מתבצעת התחברות אל %1…</translation>
    </message>
    <message>
        <source>Continue on another device</source>
        <translation>המשך במכשיר אחר</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>פירוט: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>שרת: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>מצב HTTP: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>זמן: %1</translation>
    </message>
    <message>
        <source>No browser opened here. Please use another device.</source>
        <translation>לא נפתח כאן דפדפן. נא להשתמש במכשיר אחר.</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the link, or use a code on another device.</source>
        <translation>שום דבר לא נפתח? יש להעתיק את הקישור או להשתמש בקוד במכשיר אחר.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Get a new one to continue.</source>
        <translation>הקוד לא הוזן בזמן. יש לקבל קוד חדש כדי להמשיך.</translation>
    </message>
    <message>
        <source>Go to %1 and enter</source>
        <translation>יש לעבור אל %1 ולהזין</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>הקוד הזה אינו תקף עוד</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>נותרה שנייה אחת</numerusform>
            <numerusform>נותרו %n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>נותרה דקה אחת</numerusform>
            <numerusform>נותרו %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was not linked</source>
        <translation>החשבון לא קושר</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Block messages from this page</source>
        <translation>חסימת הודעות מהדף הזה</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>This step at %1 needs your browser.</source>
        <translation>לשלב הזה ב-%1 נדרש הדפדפן שלך.</translation>
    </message>
    <message>
        <source>The page at %1 says:</source>
        <translation>הודעה מהדף ב-%1:</translation>
    </message>
    <message>
        <source>The page at %1 asks:</source>
        <translation>שאלה מהדף ב-%1:</translation>
    </message>
    <message>
        <source>The security key was not used in time.</source>
        <translation>לא נעשה שימוש במפתח האבטחה בזמן.</translation>
    </message>
    <message>
        <source>%1 does not know this security key. Use another one.</source>
        <translation>מפתח האבטחה הזה אינו מוכר ל-%1. יש להשתמש במפתח אחר.</translation>
    </message>
    <message>
        <source>%1 knows this security key already.</source>
        <translation>מפתח האבטחה הזה כבר מוכר ל-%1.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Take the security key out, insert it and try again.</source>
        <translation>קוד ה-PIN היה שגוי יותר מדי פעמים. יש להוציא את מפתח האבטחה, להכניס אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The security key is blocked, because the PIN was wrong too often. It must be reset.</source>
        <translation>מפתח האבטחה חסום כי קוד ה-PIN היה שגוי יותר מדי פעמים. יש לאפס אותו.</translation>
    </message>
    <message>
        <source>The security key was taken out. Insert it and try again.</source>
        <translation>מפתח האבטחה הוצא. יש להכניס אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The security key cannot store another account.</source>
        <translation>אין במפתח האבטחה מקום לחשבון נוסף.</translation>
    </message>
    <message>
        <source>The security key was not allowed to answer.</source>
        <translation>מפתח האבטחה לא הורשה להשיב.</translation>
    </message>
    <message>
        <source>This security key cannot do what %1 asks for. Use another one.</source>
        <translation>מפתח האבטחה הזה אינו יכול לבצע את מה ש-%1 מבקש. יש להשתמש במפתח אחר.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>יש להזין את קוד ה-PIN של מפתח האבטחה שלך.</translation>
    </message>
    <message>
        <source>Choose a PIN for your security key.</source>
        <translation>יש לבחור קוד PIN למפתח האבטחה שלך.</translation>
    </message>
    <message>
        <source>The PIN was wrong. Attempts left: %1</source>
        <translation>קוד ה-PIN שגוי. ניסיונות שנותרו: %1</translation>
    </message>
    <message>
        <source>The fingerprint was not recognized too often.</source>
        <translation>היו יותר מדי ניסיונות כושלים לזהות את טביעת האצבע.</translation>
    </message>
    <message>
        <source>The PIN has characters that are not allowed.</source>
        <translation>קוד ה-PIN מכיל תווים אסורים.</translation>
    </message>
    <message>
        <source>The new PIN is the same as the old one.</source>
        <translation>קוד ה-PIN החדש זהה לקודם.</translation>
    </message>
    <message>
        <source>Number of characters, at least: %1</source>
        <translation>מספר התווים המזערי: %1</translation>
    </message>
    <message>
        <source>Choose an account for %1.</source>
        <translation>יש לבחור חשבון עבור %1.</translation>
    </message>
    <message>
        <source>Touch your security key.</source>
        <translation>יש לגעת במפתח האבטחה שלך.</translation>
    </message>
    <message>
        <source>The sign-in service says: “%1”</source>
        <translation>שירות ההתחברות אומר: ”%1“</translation>
    </message>
    <message>
        <source>Accepting signs you out of your present account here.</source>
        <translation>קבלת ההזמנה תנתק אותך כאן מהחשבון הנוכחי.</translation>
    </message>
    <message>
        <source>Accept and sign in</source>
        <translation>קבלה והתחברות</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>You have an invitation</source>
        <translation>יש לך הזמנה</translation>
    </message>
    <message>
        <source>A link invites you to an organization at %1. Accept it only if you expected it.</source>
        <translation>קישור מזמין אותך לארגון ב-%1. יש לקבל אותו רק אם ציפית לו.</translation>
    </message>
</context>
<context>
    <name>Auth0MemoryStore</name>
    <message>
        <source>Memory</source>
        <translation>זיכרון</translation>
    </message>
</context>
<context>
    <name>Auth0NetworkAccessManager</name>
    <message>
        <source>The content of the request cannot be sent again</source>
        <translation>לא ניתן לשלוח שוב את תוכן הבקשה</translation>
    </message>
</context>
<context>
    <name>Auth0Provider</name>
    <message>
        <source>Confirm that it is you: %1 wants to use your session.</source>
        <translation>יש לאשר את זהותך: %1 מבקש להשתמש בהפעלה שלך.</translation>
    </message>
</context>
</TS>
