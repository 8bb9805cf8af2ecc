/**
 * The last calls of each access key, so that developers see what their programs did.
 */
package io.smsconsole.auth.call;
