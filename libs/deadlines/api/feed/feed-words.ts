import type { ClockAct, ClockKind } from '@rogatory/requests/contract';

type FeedWords = {
  /** Name of the calendar in the reader's calendar program. */
  calendar: string;
  /** Stands for a reference that must not leave the product. */
  request: string;
  acts: Partial<Readonly<Record<ClockAct, string>>>;
  /** For acts without words of their own. */
  otherAct: string;
  kinds: Readonly<Record<ClockKind, string>>;
};

const english: FeedWords = {
  calendar: 'Rogatory: dates',
  request: 'A request',
  acts: {
    transmit_request: 'Transmit',
    acknowledge_request: 'Acknowledge',
    await_acknowledgement: 'Acknowledgement expected',
    give_legal_view: 'First legal view',
    decide_request: 'Decide',
    decide_provisional_measure: 'Decide on provisional measure',
    await_decision: 'Decision expected',
    answer_questions: 'Answer questions',
    await_answers: 'Answers expected',
    execute_measures: 'Execute',
    await_execution: 'Execution expected',
    respond: 'Respond',
    await_response: 'Response expected',
    give_status_note: 'Status note',
    await_status_note: 'Status note expected',
    chase_request: 'Send a reminder',
    keep_preserved: 'Preserved at least until',
  },
  otherAct: 'Date',
  kinds: {
    law: 'By law.',
    promised: 'Promised.',
    asked_by_us: 'Asked by us; not binding.',
    asked_by_them: 'Asked by the other side; not binding.',
    house: 'A target of the house; no law.',
  },
};

const french: FeedWords = {
  calendar: 'Rogatory : échéances',
  request: 'Une demande',
  acts: {
    transmit_request: 'Transmettre',
    acknowledge_request: 'Accuser réception',
    await_acknowledgement: 'Accusé de réception attendu',
    give_legal_view: 'Premier avis juridique',
    decide_request: 'Décider',
    decide_provisional_measure: 'Décider de la mesure provisoire',
    await_decision: 'Décision attendue',
    answer_questions: 'Répondre aux questions',
    await_answers: 'Réponses attendues',
    execute_measures: 'Exécuter',
    await_execution: 'Exécution attendue',
    respond: 'Répondre',
    await_response: 'Réponse attendue',
    give_status_note: 'Note d’étape',
    await_status_note: 'Note d’étape attendue',
    chase_request: 'Envoyer un rappel',
    keep_preserved: 'Conservé au moins jusque-là',
  },
  otherAct: 'Échéance',
  kinds: {
    law: 'Délai légal.',
    promised: 'Date promise.',
    asked_by_us: 'Date demandée par nous ; non contraignante.',
    asked_by_them: 'Date demandée par l’autre partie ; non contraignante.',
    house: 'Objectif interne ; sans valeur légale.',
  },
};

const arabic: FeedWords = {
  calendar: 'Rogatory: المواعيد',
  request: 'طلب',
  acts: {
    transmit_request: 'إرسال الطلب',
    acknowledge_request: 'الإشعار بالاستلام',
    await_acknowledgement: 'انتظار الإشعار بالاستلام',
    give_legal_view: 'الرأي القانوني الأول',
    decide_request: 'البتّ في الطلب',
    decide_provisional_measure: 'البتّ في التدبير المؤقت',
    await_decision: 'انتظار القرار',
    answer_questions: 'الإجابة عن الأسئلة',
    await_answers: 'انتظار الإجابات',
    execute_measures: 'التنفيذ',
    await_execution: 'انتظار التنفيذ',
    respond: 'الرد',
    await_response: 'انتظار الرد',
    give_status_note: 'مذكرة عن سير الطلب',
    await_status_note: 'انتظار مذكرة عن سير الطلب',
    chase_request: 'إرسال تذكير',
    keep_preserved: 'محفوظ حتى هذا الموعد على الأقل',
  },
  otherAct: 'موعد',
  kinds: {
    law: 'أجل قانوني.',
    promised: 'موعد موعود به.',
    asked_by_us: 'موعد طلبناه؛ غير ملزم.',
    asked_by_them: 'موعد طلبه الطرف الآخر؛ غير ملزم.',
    house: 'هدف داخلي؛ لا يستند إلى قانون.',
  },
};

/** What a feed says, in the reader's language where it is known. */
export function feedWords(locale: string): FeedWords {
  const [language] = locale.split('-');
  if (language === 'fr') return french;
  return language === 'ar' ? arabic : english;
}
