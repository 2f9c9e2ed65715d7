/** Of every tool and prompt that the suite expects. */
export const description = 'Fixture of the conformance suite.';
