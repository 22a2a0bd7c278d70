/** The languages into which a scrambled page may be put. */
export const languages = ['cy', 'pl', 'ar'] as const;
/** One of them. */
export type Language = (typeof languages)[number];

/** What the demo pages' labels are called in Welsh, Polish and Arabic. */
export const labels: Record<string, Record<Language, string>> = {
  Search: { cy: 'Chwilio', pl: 'Szukaj', ar: 'بحث' },
  'Search Facebook': { cy: 'Chwilio Facebook', pl: 'Szukaj na Facebooku', ar: 'البحث في فيسبوك' },
  'Search input': { cy: 'Blwch chwilio', pl: 'Pole wyszukiwania', ar: 'حقل البحث' },
  'Search query': { cy: 'Ymholiad chwilio', pl: 'Zapytanie', ar: 'عبارة البحث' },
  Close: { cy: 'Cau', pl: 'Zamknij', ar: 'إغلاق' },
  'Close composer dialogue': { cy: 'Cau’r ymgom', pl: 'Zamknij okno tworzenia', ar: 'إغلاق نافذة الإنشاء' },
  Dismiss: { cy: 'Diystyru', pl: 'Odrzuć', ar: 'تجاهل' },
  Back: { cy: 'Yn ôl', pl: 'Wstecz', ar: 'رجوع' },
  'Create post': { cy: 'Creu neges', pl: 'Utwórz post', ar: 'إنشاء منشور' },
  'Create new post': { cy: 'Creu neges newydd', pl: 'Utwórz nowy post', ar: 'إنشاء منشور جديد' },
  'New post': { cy: 'Neges newydd', pl: 'Nowy post', ar: 'منشور جديد' },
  'Start a post': { cy: 'Dechrau neges', pl: 'Zacznij post', ar: 'ابدأ منشورًا' },
  'What’s on your mind, Alex?': {
    cy: 'Beth sydd ar dy feddwl, Alex?',
    pl: 'O czym myślisz?',
    ar: 'بم تفكر؟',
  },
  'What’s happening?': { cy: 'Beth sy’n digwydd?', pl: 'Co się dzieje?', ar: 'ماذا يحدث؟' },
  'What do you want to talk about?': {
    cy: 'Am beth wyt ti eisiau siarad?',
    pl: 'O czym chcesz opowiedzieć?',
    ar: 'عن ماذا تريد أن تتحدث؟',
  },
  'Text editor for creating content': {
    cy: 'Golygydd testun i greu cynnwys',
    pl: 'Edytor tekstu do tworzenia treści',
    ar: 'محرر نصوص لإنشاء المحتوى',
  },
  'Text editor for creating comment': {
    cy: 'Golygydd testun i greu sylw',
    pl: 'Edytor tekstu do tworzenia komentarza',
    ar: 'محرر نصوص لإنشاء تعليق',
  },
  'Write a comment…': { cy: 'Ysgrifennu sylw…', pl: 'Napisz komentarz…', ar: 'اكتب تعليقًا…' },
  'Add a comment…': { cy: 'Ychwanegu sylw…', pl: 'Dodaj komentarz…', ar: 'إضافة تعليق…' },
  'Post your reply': { cy: 'Postio dy ateb', pl: 'Opublikuj odpowiedź', ar: 'انشر ردك' },
  'Write a caption…': { cy: 'Ysgrifennu capsiwn…', pl: 'Dodaj opis…', ar: 'اكتب شرحًا…' },
  Message: { cy: 'Neges', pl: 'Wiadomość', ar: 'رسالة' },
  'Message…': { cy: 'Neges…', pl: 'Wiadomość…', ar: 'رسالة…' },
  'Write a message…': { cy: 'Ysgrifennu neges…', pl: 'Napisz wiadomość…', ar: 'اكتب رسالة…' },
  'Start a new message': { cy: 'Dechrau neges newydd', pl: 'Zacznij nową wiadomość', ar: 'ابدأ رسالة جديدة' },
  'Messages in conversation with Sam Reed': {
    cy: 'Negeseuon gyda Sam Reed',
    pl: 'Wiadomości w rozmowie z Sam Reed',
    ar: 'الرسائل مع سام ريد',
  },
  'Press enter to send': { cy: 'Pwyso enter i anfon', pl: 'Naciśnij Enter, by wysłać', ar: 'اضغط للإرسال' },
  Post: { cy: 'Postio', pl: 'Opublikuj', ar: 'نشر' },
  Reply: { cy: 'Ateb', pl: 'Odpowiedz', ar: 'رد' },
  Comment: { cy: 'Sylw', pl: 'Skomentuj', ar: 'تعليق' },
  Share: { cy: 'Rhannu', pl: 'Udostępnij', ar: 'مشاركة' },
  Send: { cy: 'Anfon', pl: 'Wyślij', ar: 'إرسال' },
  Save: { cy: 'Cadw', pl: 'Zapisz', ar: 'حفظ' },
  Submit: { cy: 'Cyflwyno', pl: 'Prześlij', ar: 'إرسال' },
  Name: { cy: 'Enw', pl: 'Imię i nazwisko', ar: 'الاسم' },
  'First name*': { cy: 'Enw cyntaf*', pl: 'Imię*', ar: 'الاسم الأول*' },
  'Last name*': { cy: 'Cyfenw*', pl: 'Nazwisko*', ar: 'اسم العائلة*' },
  'Headline*': { cy: 'Pennawd*', pl: 'Nagłówek*', ar: 'العنوان*' },
  About: { cy: 'Amdanaf', pl: 'Informacje', ar: 'نبذة' },
  Bio: { cy: 'Bywgraffiad', pl: 'Biogram', ar: 'السيرة' },
  'Edit profile': { cy: 'Golygu proffil', pl: 'Edytuj profil', ar: 'تعديل الملف الشخصي' },
  'Edit intro': { cy: 'Golygu cyflwyniad', pl: 'Edytuj wprowadzenie', ar: 'تعديل المقدمة' },
  Email: { cy: 'E-bost', pl: 'E-mail', ar: 'البريد الإلكتروني' },
  Password: { cy: 'Cyfrinair', pl: 'Hasło', ar: 'كلمة المرور' },
  'Log in': { cy: 'Mewngofnodi', pl: 'Zaloguj się', ar: 'تسجيل الدخول' },
  'Option 1': { cy: 'Opsiwn 1', pl: 'Opcja 1', ar: 'الخيار ١' },
  'Option 2': { cy: 'Opsiwn 2', pl: 'Opcja 2', ar: 'الخيار ٢' },
  'Option 1*': { cy: 'Opsiwn 1*', pl: 'Opcja 1*', ar: 'الخيار ١*' },
  'Option 2*': { cy: 'Opsiwn 2*', pl: 'Opcja 2*', ar: 'الخيار ٢*' },
  'Choice 1': { cy: 'Dewis 1', pl: 'Odpowiedź 1', ar: 'الاختيار ١' },
  'Choice 2': { cy: 'Dewis 2', pl: 'Odpowiedź 2', ar: 'الاختيار ٢' },
  'dd/mm/yyyy': { cy: 'dd/mm/bbbb', pl: 'dd/mm/rrrr', ar: 'يوم/شهر/سنة' },
  'DD/MM/YYYY': { cy: 'DD/MM/BBBB', pl: 'DD/MM/RRRR', ar: 'يوم/شهر/سنة' },
};

/** For a label that nobody has translated. */
export const anything: Record<Language, readonly string[]> = {
  cy: ['Rhagor', 'Dewis', 'Agor'],
  pl: ['Więcej', 'Wybierz', 'Otwórz'],
  ar: ['المزيد', 'اختر', 'فتح'],
};
