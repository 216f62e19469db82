SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET memory_limit = '256MB';
SET threads = :threads;
SET temp_directory = :folder;
SET preserve_insertion_order = true;
