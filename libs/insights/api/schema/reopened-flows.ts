/**
 * A request that is reopened is open again, until it is closed once more. Which closing and which
 * reopening it was is told with them, so that they too may arrive in any order; what its steps were
 * before stays, since they were taken.
 */
export const recordReopenedFlows: readonly string[] = [
  'alter table flow add column reopenings smallint not null default 0',
  `create function record_flow(
     thread uuid, asking text, asked text, basis text, how_urgent text, types text[],
     step text, on_day date, is_sealed boolean, grounds text[],
     how_often smallint
   ) returns boolean language plpgsql security definer set search_path = rogatory, pg_temp as $$
   declare
     was flow;
     become flow;
     -- Each reopening begins the count of the steps anew.
     step_number smallint := case step when 'closed' then 7 + 8 * how_often
       when 'reopened' then 8 * how_often
       else array_position(array['transmitted', 'received', 'acknowledged', 'decided',
         'first_answer', 'answered'], step) end;
     screens uuid[];
   begin
     insert into flow (thread_id, requesting, requested, instrument, urgency, measure_types,
         ground_codes, sealed, sealed_said_on, sealed_said_at_step)
       values (thread, asking, asked, basis, how_urgent, types, '{}', is_sealed, on_day,
         step_number)
       on conflict (thread_id) do nothing;
     select * into was from flow where thread_id = thread for update;
     become := was;
     case step
       when 'transmitted' then become.transmitted_on := least(was.transmitted_on, on_day);
       when 'received' then become.received_on := least(was.received_on, on_day);
       when 'acknowledged' then become.acknowledged_on := least(was.acknowledged_on, on_day);
       when 'decided' then become.decided_on := least(was.decided_on, on_day);
       when 'first_answer' then become.first_answer_on := least(was.first_answer_on, on_day);
       when 'answered' then become.answered_on := least(was.answered_on, on_day);
       when 'closed' then
         if how_often > was.reopenings then
           become.reopenings := how_often;
           become.closed_on := on_day;
         elsif how_often = was.reopenings then
           become.closed_on := least(was.closed_on, on_day);
         end if;
       when 'reopened' then
         if how_often > was.reopenings then
           become.reopenings := how_often;
           become.closed_on := null;
         end if;
     end case;
     become.ground_codes := array(
       select distinct code from unnest(was.ground_codes || grounds) code order by code);
     if (on_day, step_number) > (was.sealed_said_on, was.sealed_said_at_step) then
       become.sealed := is_sealed;
       become.sealed_said_on := on_day;
       become.sealed_said_at_step := step_number;
     elsif (on_day, step_number) = (was.sealed_said_on, was.sealed_said_at_step) then
       become.sealed := was.sealed or is_sealed;
     end if;
     if become is not distinct from was then
       return false;
     end if;
     update flow set
       ground_codes = become.ground_codes,
       transmitted_on = become.transmitted_on,
       received_on = become.received_on,
       acknowledged_on = become.acknowledged_on,
       decided_on = become.decided_on,
       first_answer_on = become.first_answer_on,
       answered_on = become.answered_on,
       closed_on = become.closed_on,
       reopenings = become.reopenings,
       sealed = become.sealed,
       sealed_said_on = become.sealed_said_on,
       sealed_said_at_step = become.sealed_said_at_step
      where thread_id = thread;
     perform count_flow(was, become);
     -- Of a sealed request not even the hour of a step is told.
     if not (was.sealed and become.sealed) then
       select array_agg(office.id) into screens from authority office
        where office.kind = 'secretariat'
          and office.network_code in (select network_code from flow_networks(become));
       if screens is not null then
         perform pg_notify('rogatory_live',
           json_build_object('authorityIds', screens, 'kind', 'network')::text);
       end if;
     end if;
     return true;
   end $$`,
  `revoke all on function record_flow(uuid, text, text, text, text, text[], text, date, boolean,
     text[], smallint) from public`,
  `grant execute on function record_flow(uuid, text, text, text, text, text[], text, date, boolean,
     text[], smallint) to rogatory_app`,
];

export const forgetReopenedFlows: readonly string[] = [
  `drop function record_flow(uuid, text, text, text, text, text[], text, date, boolean, text[],
     smallint)`,
  'alter table flow drop column reopenings',
];
