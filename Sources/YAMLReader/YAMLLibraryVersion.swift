import CYAML

/// The version of the libyaml library that is loaded, such as `0.2.5`.
public func yamlLibraryVersion() -> String { String(cString: yaml_get_version_string()) }
