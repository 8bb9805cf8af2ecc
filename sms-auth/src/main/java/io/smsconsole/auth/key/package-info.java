/**
 * Access keys, with which programs sign their requests.
 */
package io.smsconsole.auth.key;
