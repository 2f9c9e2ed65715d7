import { randomBytes } from 'node:crypto';
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  type InputRequest,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import { description } from './description.js';

/** Shared by all requests, because over HTTP a server lives for one of them. */
const codec = createRequestStateCodec<{ readonly round: number }>({ key: randomBytes(32) });

const nameForm = z.object({ name: z.string() });
const colorForm = z.object({ color: z.string() });
const okForm = z.object({ ok: z.boolean() });
const contextForm = z.object({ context: z.string() });

const question = (value: string, maxTokens: number) =>
  inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text: value } }], maxTokens });
const done = (value: string) => ({ content: [{ type: 'text' as const, text: value }] });
const capital = question('What is the capital of France?', 100);

type Result = ReturnType<typeof done> | ReturnType<typeof inputRequired>;
type Responses = ServerContext['mcpReq']['inputResponses'];

/** What each tool returns in view of the responses of the client, and of the state that it returned earlier. */
const tools: Readonly<Record<string, (responses: Responses, ctx: ServerContext) => Result | Promise<Result>>> = {
  test_input_required_result_elicitation(responses) {
    const accepted = acceptedContent(responses, 'user_name', nameForm);
    if (accepted !== undefined) return done(`Hello, ${accepted.name}!`);
    return inputRequired({
      inputRequests: { user_name: inputRequired.elicit({ message: 'What is your name?', requestedSchema: nameForm }) },
    });
  },
  test_input_required_result_sampling(responses) {
    const response = inputResponse(responses, 'capital_question');
    if (response.kind === 'sampling') return done(JSON.stringify(response.result.content));
    return inputRequired({ inputRequests: { capital_question: capital } });
  },
  test_input_required_result_list_roots(responses) {
    const response = inputResponse(responses, 'client_roots');
    if (response.kind === 'roots') return done(response.roots.map(({ uri }) => uri).join(' '));
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  },
  test_input_required_result_request_state: confirm,
  test_input_required_result_tampered_state: confirm,
  async test_input_required_result_multiple_inputs(responses, { mcpReq }) {
    const kinds = ['user_name', 'greeting', 'client_roots'].map((key) => inputResponse(responses, key).kind);
    if (!kinds.includes('missing') && roundOf(mcpReq) === 1) return done(kinds.join(' '));
    return inputRequired({
      inputRequests: {
        user_name: inputRequired.elicit({ message: 'What is your name?', requestedSchema: nameForm }),
        greeting: question('Generate a greeting', 50),
        client_roots: inputRequired.listRoots(),
      },
      requestState: await codec.mint({ round: 1 }),
    });
  },
  async test_input_required_result_multi_round(responses, { mcpReq }) {
    const round = roundOf(mcpReq);
    if (round === 2 && acceptedContent(responses, 'step2', colorForm) !== undefined) return done('Both steps are complete.');
    const step: Readonly<Record<string, InputRequest>> =
      round === 1 && acceptedContent(responses, 'step1', nameForm) !== undefined
        ? { step2: inputRequired.elicit({ message: 'Step 2: What is your favorite color?', requestedSchema: colorForm }) }
        : { step1: inputRequired.elicit({ message: 'Step 1: What is your name?', requestedSchema: nameForm }) };
    return inputRequired({ inputRequests: step, requestState: await codec.mint({ round: 'step2' in step ? 2 : 1 }) });
  },
  test_input_required_result_capabilities(_responses, { mcpReq: { envelope } }) {
    const declared = declaredIn.parse(new Map<string, unknown>(Object.entries(envelope ?? {})).get(CLIENT_CAPABILITIES_META_KEY));
    return inputRequired({
      inputRequests: {
        ...(declared.sampling !== undefined && { capital_question: capital }),
        ...(declared.elicitation !== undefined && {
          user_name: inputRequired.elicit({ message: 'What is your name?', requestedSchema: nameForm }),
        }),
      },
    });
  },
  test_missing_capability: () => inputRequired({ inputRequests: { capital_question: capital } }),
  test_streaming_elicitation: () =>
    inputRequired({ inputRequests: { user_name: inputRequired.elicit({ message: 'What is your name?', requestedSchema: nameForm }) } }),
};

const declaredIn = z.looseObject({ sampling: z.unknown().optional(), elicitation: z.unknown().optional() });

/** The round that the verified state is from. */
const roundOf = ({ requestState }: ServerContext['mcpReq']) => requestState<{ readonly round: number }>()?.round;

async function confirm(responses: Responses, { mcpReq }: ServerContext): Promise<Result> {
  if (acceptedContent(responses, 'confirm', okForm) !== undefined && roundOf(mcpReq) === 1) return done('state-ok');
  return inputRequired({
    inputRequests: { confirm: inputRequired.elicit({ message: 'Please confirm', requestedSchema: okForm }) },
    requestState: await codec.mint({ round: 1 }),
  });
}

/** Registers the tools and the prompt that ask the client for input. */
export function addInputRequests(server: McpServer): void {
  // An option of the constructor, which the factory does not set: no tool of the product returns a state.
  Object.assign(server.server, { _requestStateVerify: codec.verify });
  for (const [name, handle] of Object.entries(tools))
    server.registerTool(name, { description }, (ctx) => handle(ctx.mcpReq.inputResponses, ctx));
  server.registerPrompt('test_input_required_result_prompt', { description }, ({ mcpReq }) => {
    const accepted = acceptedContent(mcpReq.inputResponses, 'user_context', contextForm);
    if (accepted !== undefined) return { messages: [{ role: 'user', content: { type: 'text', text: accepted.context } }] };
    const message = 'What context should the prompt use?';
    return inputRequired({ inputRequests: { user_context: inputRequired.elicit({ message, requestedSchema: contextForm }) } });
  });
}
