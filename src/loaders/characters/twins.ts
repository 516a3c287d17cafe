const PAIRS =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaсcеeһhіiјjоoрpѕsуyхxԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιi';

/** Cyrillic and Greek letters that look like Latin ones, each with the Latin one. */
export const twins: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]),
);
