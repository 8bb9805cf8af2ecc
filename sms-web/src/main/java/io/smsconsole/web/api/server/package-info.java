/**
 * How the server treats what comes to the API, before and beside the door.
 */
package io.smsconsole.web.api.server;
