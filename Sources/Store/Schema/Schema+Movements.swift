extension Schema {
    /// What a household or person hands down to the rows that repeat it.
    static let movements = """
        CREATE TRIGGER household_moved AFTER UPDATE OF village ON household
        WHEN OLD.village <> NEW.village
        BEGIN
            UPDATE person SET village = NEW.village WHERE household = NEW.id;
            UPDATE visit SET village = NEW.village WHERE household = NEW.id;
            UPDATE screening SET village = NEW.village WHERE household = NEW.id;
            UPDATE due SET village = NEW.village WHERE household = NEW.id;
        END;

        CREATE TRIGGER household_renumbered AFTER UPDATE OF walk_key ON household
        WHEN OLD.walk_key <> NEW.walk_key
        BEGIN
            UPDATE due SET walk_key = NEW.walk_key WHERE household = NEW.id;
            UPDATE entitlement SET walk_key = NEW.walk_key
            WHERE person IN (SELECT id FROM person WHERE household = NEW.id);
        END;

        CREATE TRIGGER household_headed AFTER UPDATE OF head ON household
        BEGIN
            UPDATE household SET head_key =
                coalesce((SELECT sort_key FROM person WHERE id = NEW.head), '')
            WHERE id = NEW.id;
        END;

        CREATE TRIGGER person_moved AFTER UPDATE OF household, village ON person
        WHEN OLD.household <> NEW.household OR OLD.village <> NEW.village
        BEGIN
            UPDATE entitlement SET village = NEW.village,
                walk_key = (SELECT walk_key FROM household WHERE id = NEW.household)
            WHERE person = NEW.id;
        END;

        CREATE TRIGGER person_renamed AFTER UPDATE OF sort_key ON person
        WHEN OLD.sort_key <> NEW.sort_key
        BEGIN
            UPDATE household SET head_key = NEW.sort_key
            WHERE id = NEW.household AND head = NEW.id;
            UPDATE entitlement SET sort_key = NEW.sort_key WHERE person = NEW.id;
        END;
        """
}
