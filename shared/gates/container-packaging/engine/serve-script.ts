export const frameworks = ['scikit-learn', 'onnx'] as const;
export type Framework = (typeof frameworks)[number];

/** Port that the server listens on in its container. */
export const servePort = 8080;

/** Python that loads the model and turns rows into predictions; `MODEL` is the path of the model. */
const loaders: Readonly<Record<Framework, string>> = {
  'scikit-learn': `import joblib
import numpy

model = joblib.load(MODEL)


def predict(rows):
    try:
        table = numpy.asarray(rows, dtype=float)
    except (TypeError, ValueError):
        table = numpy.asarray(rows, dtype=object)
    return numpy.asarray(model.predict(table)).tolist()
`,
  onnx: `import numpy
import onnxruntime

session = onnxruntime.InferenceSession(MODEL, providers=["CPUExecutionProvider"])
inputs = session.get_inputs()
if len(inputs) != 1:
    raise SystemExit("The model has %d inputs; a model with one is served." % len(inputs))
types = {
    "tensor(float)": numpy.float32,
    "tensor(double)": numpy.float64,
    "tensor(int64)": numpy.int64,
    "tensor(int32)": numpy.int32,
    "tensor(string)": object,
}
if inputs[0].type not in types:
    raise SystemExit("The input of the model is of type %s, which is not served." % inputs[0].type)


def predict(rows):
    table = numpy.asarray(rows, dtype=types[inputs[0].type])
    return session.run([session.get_outputs()[0].name], {inputs[0].name: table})[0].tolist()
`,
};

/**
 * The program that serves the model in its container, of nothing but the standard library and the framework: `GET /health` once the
 * model is loaded, `POST /predict` with `{"rows": […]}`. The same model gives the same text.
 * @param path of the model in the image
 */
export const serveScript = (framework: Framework, path: string): string => `import json
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# as the first process of a container it would not hear it otherwise
signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))

MODEL = json.loads(${pythonText(JSON.stringify(path))})

${loaders[framework]}

class Handler(BaseHTTPRequestHandler):
    def answer(self, status, value):
        body = json.dumps(value, allow_nan=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/health":
            self.answer(200, {"status": "ready"})
        else:
            self.answer(404, {"error": "not found"})

    def do_POST(self):
        if self.path != "/predict":
            self.answer(404, {"error": "not found"})
            return
        try:
            length = int(self.headers.get("Content-Length", "-1"))
            if not 0 <= length <= 64 * 1024 * 1024:
                self.answer(413, {"error": "send at most 64 MiB, with their length"})
                return
            self.answer(200, {"predictions": predict(json.loads(self.rfile.read(length))["rows"])})
        except Exception as error:
            # what it says may quote the row
            self.answer(400, {"error": type(error).__name__})

    def log_message(self, *words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True


Server(("0.0.0.0", ${servePort}), Handler).serve_forever()
`;

/** A literal of Python that holds JSON text in ASCII. */
const pythonText = (text: string): string => {
  const ascii = text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${ascii.replace(/[\\"]/g, '\\$&')}"`;
};

/**
 * Asks the server from inside its container, so that it needs no network: waits until it is ready, then sends rows one by one.
 * Reads `{"seconds", "rows"}`, writes one line of JSON for the readiness and one for each row.
 */
export const askScript = `import http.client, json, sys, time
job = json.load(sys.stdin)
def ask(method, path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", ${servePort}, timeout=30)
    try:
        connection.request(method, path, body)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()
until = time.monotonic() + job["seconds"]
while True:
    try:
        ready = ask("GET", "/health")[0] == 200
    except Exception:
        ready = False
    if ready or time.monotonic() >= until:
        break
    time.sleep(0.1)
print(json.dumps({"ready": ready}), flush=True)
for row in job["rows"] if ready else []:
    try:
        status, said = ask("POST", "/predict", json.dumps({"rows": [row]}))
        line = {"prediction": said["predictions"][0]} if status == 200 and len(said["predictions"]) == 1 else {"problem": str(said.get("error", status))}
    except Exception as error:
        line = {"problem": type(error).__name__}
    print(json.dumps(line), flush=True)
`;
