package io.smsconsole.bench;

import java.util.Map;

/**
 * Headers as a server holds them: found by going through them, whatever their case.
 */
final class ArrivedHeaders {

	private final String[] names;

	private final String[] values;

	ArrivedHeaders(Map<String, String> headers, String host) {
		this.names = new String[headers.size() + 1];
		this.values = new String[headers.size() + 1];
		this.names[0] = "host";
		this.values[0] = host;
		int i = 1;
		for (Map.Entry<String, String> header : headers.entrySet()) {
			this.names[i] = header.getKey();
			this.values[i++] = header.getValue();
		}
	}

	String find(String name) {
		for (int i = 0; i < this.names.length; i++) {
			if (this.names[i].equalsIgnoreCase(name)) {
				return this.values[i];
			}
		}
		return null;
	}

}
