import type { BodyId, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import type { AppointmentId, Role } from '../vocabulary.ts';

type PersonRow = {
  id: PersonId;
  display_name: string;
  login: string | null;
  password_hash: string | null;
  demo: boolean;
  created_at: Date;
  ended_at: Date | null;
};

type AppointmentRow = {
  id: AppointmentId;
  person_id: PersonId;
  organisation_id: OrganisationId;
  organisation_name: string;
  body_id: BodyId | null;
  body_name: string | null;
  role: Role;
  label_nb: string;
  label_nn: string;
  label_en: string;
  position: number;
  valid_from: string | null;
  valid_to: string | null;
};

type SessionRow = {
  token_hash: Buffer;
  person_id: PersonId;
  appointment_id: AppointmentId;
  created_at: Date;
  expires_at: Date;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'identity.person': PersonRow;
    'identity.appointment': AppointmentRow;
    'identity.session': SessionRow;
    'identity.failed_sign_in': { login: string; at: Date };
  }
}
