/**
 * Phrases that the texts of this project do not use, each with what to write instead. They apply to messages, hints,
 * descriptions, comments, documents and test titles. A phrase that a review finds goes in here.
 */
export const bannedPhrases: readonly (readonly [RegExp, string])[] = [
  [/\btime-outs?\b/i, 'timeout'],
  [/\bback-off\b/i, 'backoff'],
  [/\bcan not\b|\bcan't\b/i, 'cannot'],
  [/\bleft out\b/i, '"Default: X", omitted'],
  [/\bby (itself|themselves)\b/i, 'automatically, or name the actor'],
  [/\b(a|the) person\b|\bpeople\b/i, 'the user, or the operator'],
  [/\bwho(ever)? (runs|is on|may|has)\b|\bwhoever\b/i, 'the operator, the API owner, anyone'],
  [/\bstand(s|ing)? in\b/i, 'stale response, fallback'],
  [/\banswer(s|ed|ing)?\b/i, 'response; returns, responds'],
  [/\bkept\b/i, 'cached, stored, saved'],
  [/\bfaults?\b/i, 'error, failure'],
  [/\btries\b/i, 'attempts'],
  [/(?<!there )\b(is|are) no (?!longer\b)[a-z]/i, 'is not a'],
  [/\bwants?\b/i, 'requires, expects'],
  [/\btells? (of|a|that)\b|\btold\b/i, 'reports, shows'],
  [/\bunder way\b/i, 'running, in progress'],
  [/\bused[- ]up\b/i, 'exhausted'],
  [/\bbesides?\b/i, 'in addition to'],
  [/\b(anew|afresh)\b/i, 'again'],
  [/\bcomes? to\b|\bcame to\b/i, 'results in'],
  [/\bswitched off\b/i, 'disabled'],
  [/\bon the way\b/i, 'on the network path'],
  [/\bat a time\b/i, 'concurrently'],
  [/\bat once\b/i, 'immediately, or concurrently'],
  [/\bname (service|lookup|server)\b/i, 'DNS'],
  [/\blower-case\b/i, 'lowercase'],
  [/\bsays? (so|less|otherwise|enough)\b/i, 'state it'],
  [/\bleft alone\b/i, 'not called'],
  [/\bno such\b/i, 'does not exist, no matching'],
  [/\b(is|are|was) meant\b/i, 'is intended'],
  [/\bask (it|the API) for less\b/i, 'request less data'],
  [/\bgoes? (along|with|around)\b|\bgo out\b/i, 'is sent; requires'],
  [/\bthat is there\b|\bthere already\b/i, 'existing, already exists'],
  [/\bfits?\b/i, 'matches'],
  [/\bpast (the )?cache\b/i, 'bypasses the cache'],
  [/\bwhat (came|holds|is kept)\b/i, 'name the thing'],
  [/\b(is|are) needed\b|\bneeded for\b/i, 'is required'],
  [/\bgives? (an|the|no|that)\b|\bgave\b/i, 'returns, issues'],
  [/\bhere\b/i, 'name the place'],
];

/** The tail of a sentence in place of a test title: a title says what happens, and is read without its describe. */
export const titleFragment = /^(is|are|was|were|has|have|of|from|by|as|that|in|to|with|without|or|and|not|no|but|at|for|on|when|if|also)\b/;

/** Names of limits in another pattern than max… and min…. */
export const oddLimitName = /^(most|longest|largest|biggest|fewest|shortest|smallest|usual)([A-Z]|$)/;

/** Phrases in a place where they are right. */
export const allowedPhrases: readonly { readonly file: string; readonly text: string; readonly reason: string }[] = [];
