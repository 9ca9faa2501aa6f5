/** Reading and writing of JSON by type. */
package emporion.platform.wire.internal;
