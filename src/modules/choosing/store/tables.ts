import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { Lottery, Method, Panel, Problem, Progress } from '../../selection/vocabulary.ts';
import type {
  CodeKey,
  Failure,
  parentKinds,
  RunDemands,
  RunId,
  RunResult,
  RunState,
  TaskKind,
  TaskState,
} from '../vocabulary.ts';

type Json<Value> = JSONColumnType<Value & object, string, string>;
type JsonOrNull<Value> = JSONColumnType<(Value & object) | null, string | null, string | null>;

export type RunRow = {
  id: RunId;
  number: GeneratedAlways<number>;
  round_ids: AdvertRoundId[];
  method: Method;
  demands: Json<RunDemands>;
  problem: Json<Problem>;
  code_key: Json<CodeKey>;
  seed: string;
  state: Generated<RunState>;
  failed_code: Failure | null;
  parent_id: RunId | null;
  parent_as: (typeof parentKinds)[number] | null;
  parent_note: JsonOrNull<unknown>;
  created_at: Date;
  created_by: string;
  created_by_name: string;
  result: JsonOrNull<RunResult>;
  lottery: JsonOrNull<Lottery>;
  version: Generated<number>;
};

export type TaskRow = {
  id: GeneratedAlways<number>;
  run_id: RunId;
  kind: TaskKind;
  subject: string;
  state: Generated<TaskState>;
  asked_at: Date;
  asked_by_name: string;
  began_at: Date | null;
  ended_at: Date | null;
  lease_until: Date | null;
  cancel_wanted: Generated<boolean>;
  progress: JsonOrNull<Progress>;
  answer: JsonOrNull<unknown>;
  failed_code: Failure | null;
  ms: number | null;
  megabytes: number | null;
};

export type DrawRow = {
  run_id: RunId;
  committed: Json<unknown>;
  commitment: string;
  committed_at: Date;
  committed_by_name: string;
  seed: string | null;
  seed_source: string | null;
  witness: string | null;
  seeded_at: Date | null;
  seeded_by_name: string | null;
  record: string | null;
  drawn: JsonOrNull<Panel>;
  drawn_at: Date | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'choosing.run': RunRow;
    'choosing.task': TaskRow;
    'choosing.draw': DrawRow;
  }
}
